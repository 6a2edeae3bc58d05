import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { BundledFile } from './bundle-shape.ts';

/** Without a zone it is the same clock time everywhere, and ZIPs hold clock times: the bytes don't depend on when and where they were made. */
const noTime = '1980-01-01T00:00:00';

/** Takes files one by one and hands the bytes of their ZIP on as they come. The same files give the same bytes. */
export interface Zipper {
  add(file: BundledFile): void;
  end(): void;
}

/** Makes a ZIP whose bytes are handed to `take` in order, as soon as they are there. Throws where the packer fails. */
export function zipFiles(take: (bytes: Uint8Array) => void): Zipper {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    take(bytes);
  });
  return {
    add: ({ path, bytes }) => {
      // Pictures are packed as they are.
      const entry = /\.(?:png|jpg)$/.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      entry.mtime = noTime;
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => zip.end(),
  };
}
