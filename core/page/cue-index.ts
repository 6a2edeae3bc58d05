import { Letters } from '../agents/letters.ts';
import type { Block } from './blocks.ts';

const indexes = new WeakMap<readonly Block[], Letters>();

/**
 * Whether a phrase, in lower case, may stand in one of the blocks: false only where it surely doesn't. The page's letters are noted once;
 * most of what readers seek in thirty languages stands on hardly a page.
 */
export function mayStandIn(blocks: readonly Block[], phrase: string): boolean {
  let letters = indexes.get(blocks);
  if (!letters) {
    letters = noteLetters(blocks);
    indexes.set(blocks, letters);
  }
  return letters.mayHold(phrase);
}

function noteLetters(blocks: readonly Block[]): Letters {
  const letters = new Letters();
  for (const { text } of blocks) {
    letters.note(text.toLowerCase());
    // Texts are read with the Turkish capital as one letter or as two.
    if (text.includes('İ')) letters.note(text.replaceAll('İ', 'I').toLowerCase());
  }
  return letters;
}
