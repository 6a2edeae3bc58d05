/** Packs all notes into a file in the document that nobody sees: a worker can't give a file an address. */
import { browser } from 'wxt/browser';
import { askParser, layParser } from './parser.ts';

interface ToPacker {
  packer: { pack: 'bundle' | 'json' } | { release: string };
}

type FromPacker = { ok: true; url: string } | { ok: false; error: string };

/** Answers, in the hidden document, what the background wants packed. `pack` returns the file. */
export function answerPacker(pack: (form: 'bundle' | 'json') => Promise<Blob>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<FromPacker> | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab || !isToPacker(message)) return undefined;
    const { packer } = message;
    if ('release' in packer) {
      URL.revokeObjectURL(packer.release);
      return Promise.resolve({ ok: true, url: packer.release });
    }
    return pack(packer.pack).then(
      (file): FromPacker => ({ ok: true, url: URL.createObjectURL(file) }),
      (error: unknown): FromPacker => ({ ok: false, error: String(error) }),
    );
  });
}

/** Packs all notes and returns the address of the file, good until it is released. Throws where they can't be packed. */
export async function packNotes(form: 'bundle' | 'json'): Promise<string> {
  await layParser();
  const reply = await askParser<FromPacker>({ packer: { pack: form } } satisfies ToPacker);
  if (!reply.ok) throw new Error(reply.error);
  return reply.url;
}

/** Releases a file that was packed. */
export async function releasePacked(url: string): Promise<void> {
  await askParser<FromPacker>({ packer: { release: url } } satisfies ToPacker);
}

function isToPacker(message: unknown): message is ToPacker {
  return typeof message === 'object' && message !== null && 'packer' in message;
}
