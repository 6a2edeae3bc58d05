import type { CitedWork } from '../attribution/cited-work.ts';
import type { Note } from '../model.ts';

/**
 * Returns a key for a bibliography: family name, year and first long word of the title ("delgado2024keeps"), in ASCII letters and
 * digits, numbered where others took it before (`taken` counts them). Names and titles in other scripts are left out, and a key begins with a letter.
 */
export function citationKey(work: CitedWork, note: Note, taken: Map<string, number>): string {
  const [author] = work.authors;
  const name = author ? ('family' in author ? author.family : author.literal) : (work.outlet ?? '');
  const word = (work.title ?? '').split(/\s+/u).find((one) => ascii(one).length > 3) ?? '';
  const year = /^\d{4}/.exec(work.date ?? '')?.[0] ?? '';
  const plain = ascii(name) + year + ascii(word);
  const key = /^[a-z]/.test(plain) ? plain : `note${plain || ascii(note.id)}`;
  // No key has a dash of its own, so none is met twice.
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}

function ascii(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
    .slice(0, 40);
}
