import { foldName } from '../../agents/fold-name.ts';
import type { Page } from '../../page.ts';

const DECLINES = /^(?:pl|cs|sk|sl|hr|sr|bs|mk|bg|ru|uk|be|lt|lv|et|fi|hu|el|is)(?:$|-)/;
const LONGEST_ENDING = 4;

/** Whether the page's tongue declines the names of outlets. */
export function declines({ language }: Pick<Page, 'language'>): boolean {
  return DECLINES.test(language ?? '');
}

/** Whether two names differ in their words' endings alone: "Gazety Portowej" and "Gazeta Portowa". */
export function isSameDeclined(one: string, other: string): boolean {
  const [words, others] = [foldName(one).split(' '), foldName(other).split(' ')];
  return words.length === others.length && words.every((word, index) => isSameStem(word, others[index] as string));
}

function isSameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= 4 && Math.max(a.length, b.length) - shared <= LONGEST_ENDING;
}
