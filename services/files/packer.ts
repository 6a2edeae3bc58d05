/** Packs all notes into a file in the document that nobody sees: a worker can't give a file an address. */
import { browser } from 'wxt/browser';
import { askHidden, type FromParser } from '../tabs/parser.ts';

type BackupForm = 'bundle' | 'json';

interface ToPacker {
  packer: { pack: BackupForm; choices: object | null } | { release: string };
}

/** The address of a packed file. */
type FromPacker = FromParser<string>;

/** Longer than a file is waited for, in milliseconds: whoever had it packed was ended before it could be released. */
const heldAtMost = 10 * 60_000;

/** Answers, in the hidden document, what the background wants packed. `pack` returns the file. Returns how to ask whether a file is being packed or still to be fetched. */
export function answerPacker(pack: (form: BackupForm, choices: object | null) => Promise<Blob>): () => boolean {
  let packing = 0;
  /** When each file was packed, by its address. */
  const held = new Map<string, number>();
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<FromPacker> | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab || !isToPacker(message)) return undefined;
    const { packer } = message;
    if ('release' in packer) {
      URL.revokeObjectURL(packer.release);
      held.delete(packer.release);
      return Promise.resolve({ ok: true, made: packer.release });
    }
    packing += 1;
    return pack(packer.pack, packer.choices)
      .then(
        (file): FromPacker => {
          const made = URL.createObjectURL(file);
          held.set(made, Date.now());
          return { ok: true, made };
        },
        (error: unknown): FromPacker => ({ ok: false, error: String(error) }),
      )
      .finally(() => {
        packing -= 1;
      });
  });
  return () => packing > 0 || [...held.values()].some((packedAt) => Date.now() - packedAt < heldAtMost);
}

/** Packs all notes, with what the reader chose, and returns the address of the file, good until it is released. Throws where they can't be packed. */
export async function packNotes(form: BackupForm, choices: object | null): Promise<string> {
  // The document that nobody sees can't look at what is chosen.
  const reply = await askHidden<string>({ packer: { pack: form, choices } } satisfies ToPacker);
  if (!reply.ok) throw new Error(reply.error);
  return reply.made;
}

/** Releases a file that was packed. */
export async function releasePacked(url: string): Promise<void> {
  await askHidden<string>({ packer: { release: url } } satisfies ToPacker);
}

function isToPacker(message: unknown): message is ToPacker {
  return typeof message === 'object' && message !== null && 'packer' in message;
}
