import { type UnzipFileInfo, unzipSync } from 'fflate';
import { largestBundle, mostFiles } from './bundle-shape.ts';

/** Bounds that a file from anywhere is held to before any of it is unpacked. Sizes are in bytes. */
export interface ZipLimits {
  entries: number;
  entrySize: number;
  totalSize: number;
  /** How many times larger than packed an entry may be; small entries may be more. */
  ratio: number;
}

/** What a bundle of Whence's own never exceeds: 64 MiB a file, and in all what one may hold. */
export const zipLimits: ZipLimits = { entries: mostFiles, entrySize: 64 * 2 ** 20, totalSize: largestBundle, ratio: 250 };
/** Larger than any note that says the same thousands of times over. */
const smallEntry = 16 * 2 ** 20;

/** Why a ZIP is refused before it is unpacked. `path` names the entry that refuses it. */
export type ZipFault =
  | { ok: false; why: 'no ZIP' | 'too many' | 'too large' }
  | { ok: false; why: 'bad path' | 'twice' | 'too large inside' | 'packed'; path: string };

/** `damaged` names entries that could not be unpacked. */
export type ZipOpened = { ok: true; files: Map<string, Uint8Array>; damaged: string[] } | ZipFault;

/** Unpacks the wanted entries of a ZIP, none of them where one of all breaks the limits. Nothing is written anywhere. */
export function openZip(zip: Uint8Array, wanted: (path: string) => boolean = () => true, limits: ZipLimits = zipLimits): ZipOpened {
  const entries = listEntries(zip, limits);
  if (!Array.isArray(entries)) return entries;
  const fault = faultOfEntries(entries, wanted, limits);
  if (fault) return fault;
  const damaged: string[] = [];
  for (;;) {
    const skipped = new Set(damaged);
    let last = '';
    try {
      const unpacked = unzipSync(zip, {
        filter: ({ name }) => {
          if (!wanted(name) || skipped.has(name)) return false;
          last = name;
          return true;
        },
      });
      return { ok: true, files: new Map(Object.entries(unpacked)), damaged };
    } catch {
      // What it stumbled over is told by its name; the others may be whole. The filter is asked right before each is unpacked.
      damaged.push(last);
    }
  }
}

class TooMany extends Error {}

function listEntries(zip: Uint8Array, { entries: most }: ZipLimits): UnzipFileInfo[] | ZipFault {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(zip, {
      filter: (entry) => {
        if (entries.length >= most) throw new TooMany();
        entries.push(entry);
        return false;
      },
    });
  } catch (error) {
    return { ok: false, why: error instanceof TooMany ? 'too many' : 'no ZIP' };
  }
  return entries;
}

function faultOfEntries(entries: UnzipFileInfo[], wanted: (path: string) => boolean, limits: ZipLimits): ZipFault | null {
  const seen = new Set<string>();
  let total = 0;
  for (const { name, size, originalSize, compression } of entries) {
    if (!isPlainPath(name)) return { ok: false, why: 'bad path', path: name };
    if (seen.has(name)) return { ok: false, why: 'twice', path: name };
    seen.add(name);
    if (!wanted(name)) continue;
    // An entry that is stored is as large as it is packed, whatever it says.
    const unpacked = compression === 0 ? size : originalSize;
    if (unpacked > limits.entrySize) return { ok: false, why: 'too large inside', path: name };
    if (unpacked > smallEntry && unpacked > size * limits.ratio) return { ok: false, why: 'packed', path: name };
    total += unpacked;
    if (total > limits.totalSize) return { ok: false, why: 'too large' };
  }
  return null;
}

/** A path within the ZIP: no way out of its folder, none that a system would read otherwise. */
function isPlainPath(path: string): boolean {
  if (path.length === 0 || path.length > 300 || /[\p{Cc}\\:*?"<>|]/u.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part !== '__proto__');
}
