import { readFile } from 'node:fs/promises';
import type { ZipFault } from '../core/bundle/open-zip.ts';
import { type Verdict, verifyBundle } from '../core/bundle/verify-bundle.ts';
import { digest } from './digest.ts';
import { atCaller } from './inputs/open-inputs.ts';
import { plainText } from './plain-text.ts';

/** Prints how each file of an evidence bundle stands. The exit status: 0 where all is as it was written, 1 where it is not. */
export async function verifyFile(path: string): Promise<number> {
  const verified = await verifyBundle(await readFile(atCaller(path)), digest);
  if (!verified.ok) {
    process.stderr.write(`${plainText(path)} ${wordsOfFault(verified)}\n`);
    return 1;
  }
  for (const { path: file, state } of verified.files) process.stdout.write(`${state.padEnd(8)} ${plainText(file)}\n`);
  process.stdout.write(`${sumUp(verified)}\n`);
  return verified.packedAsWritten ? 0 : 1;
}

function sumUp({ files, packedAsWritten }: Verdict): string {
  const count = (wanted: string) => files.filter(({ state }) => state === wanted).length;
  const right = `${count('right')} of ${files.length} files are right`;
  if (packedAsWritten) return `${right}: the bundle is as it was written`;
  if (packedAsWritten === false)
    return `${right}, but the ZIP around them is not as Whence packs it: its own records were changed, or something else packed the files anew`;
  const wrong = (['changed', 'missing', 'added'] as const).filter((state) => count(state) > 0);
  return `${right}; ${wrong.map((state) => `${state}: ${count(state)}`).join(', ')}`;
}

function wordsOfFault(fault: ZipFault | { ok: false; why: 'no bundle' }): string {
  switch (fault.why) {
    case 'no ZIP':
      return 'is no ZIP, or it was cut short';
    case 'no bundle':
      return 'is a ZIP, but no evidence bundle that this version of Whence can read: it has no manifest.json and no SHA256SUMS that make sense';
    case 'too many':
    case 'too large':
      return 'holds more than an evidence bundle may; it was not unpacked';
    case 'bad path':
      return `holds a file whose path leads astray, ${plainText(JSON.stringify(fault.path))}; it was not unpacked`;
    case 'twice':
      return `holds two files of one name, ${plainText(fault.path)}; it was not unpacked`;
    case 'too large inside':
    case 'packed':
      return `holds a file that would unpack to more than it may, ${plainText(fault.path)}; it was not unpacked`;
  }
}
