import { trimMarks } from '../agents/trim-marks.ts';

/** A headline in small letters that every system takes in a file's name, 60 at most; empty where it has none. */
export function fileStem(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return trimMarks(Array.from(words).slice(0, 60).join(''), '-');
}
