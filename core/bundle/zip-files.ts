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
  let [entries, written] = [0, 0];
  const zip = new Zip((error, bytes, isLast) => {
    if (error) throw error;
    take(isLast && entries >= MANY ? withLongCount(bytes, entries, written) : bytes);
    written += bytes.length;
  });
  return {
    add: ({ path, bytes }) => {
      // Pictures are packed as they are.
      const entry = /\.(?:png|jpg)$/.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      entry.mtime = noTime;
      entries += 1;
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => zip.end(),
  };
}

/** What the end record has no room for: it counts in 16 bits, and its largest number says to look elsewhere. */
const MANY = 0xffff;
const [END_LENGTH, LONG_END_LENGTH, LOCATOR_LENGTH] = [22, 56, 20];

/** The directory at the end of a ZIP, which begins at `start`, with the record that counts in 64 bits before its end (APPNOTE.TXT 6.3.10, 4.3.14 and 4.3.15). */
function withLongCount(directory: Uint8Array, entries: number, start: number): Uint8Array {
  const size = directory.length - END_LENGTH;
  const whole = new Uint8Array(directory.length + LONG_END_LENGTH + LOCATOR_LENGTH);
  whole.set(directory.subarray(0, size));
  whole.set(directory.subarray(size), whole.length - END_LENGTH);
  const record = new DataView(whole.buffer, size);
  const long = (at: number, value: number) => record.setBigUint64(at, BigInt(value), true);
  record.setUint32(0, 0x06064b50, true);
  long(4, LONG_END_LENGTH - 12);
  // Version 4.5 of the format is the first that has this record.
  for (const at of [12, 14]) record.setUint16(at, 45, true);
  for (const at of [24, 32]) long(at, entries);
  long(40, size);
  long(48, start);
  record.setUint32(LONG_END_LENGTH, 0x07064b50, true);
  long(LONG_END_LENGTH + 8, start + size);
  record.setUint32(LONG_END_LENGTH + 16, 1, true);
  for (const at of [8, 10]) record.setUint16(LONG_END_LENGTH + LOCATOR_LENGTH + at, MANY, true);
  return whole;
}
