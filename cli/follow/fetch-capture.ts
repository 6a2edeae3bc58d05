import { archives, isBefore } from '../../core/follow/archives.ts';
import { HTML } from './ask.ts';
import type { Fetched } from './page-source.ts';

const JSON_TYPE = /^\s{0,9}(?:application|text)\/(?:json|javascript)\b/i;

/** The last capture of an address before a day, from the first archive that has one; `fetchHere` asks for what is of a type. */
export async function fetchCapture(
  address: string,
  before: string | null,
  fetchHere: (at: string, takes: RegExp) => Promise<Fetched>,
): Promise<Fetched> {
  for (const archive of archives) {
    const answer = await fetchHere(archive.question(address, before), JSON_TYPE);
    const capture = answer.ok ? archive.readAnswer(new TextDecoder().decode(answer.content)) : null;
    if (!capture || !isBefore(capture, before)) continue;
    const fetched = await fetchHere(archive.bytesOf(capture), HTML);
    if (fetched.ok) return { ...fetched, url: address, redirects: [], capture };
  }
  return { ok: false, why: 'no-capture' };
}
