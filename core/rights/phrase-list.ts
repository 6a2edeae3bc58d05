import type { Block } from '../page/blocks.ts';
import { mayStandIn } from '../page/cue-index.ts';
import type { SoughtText } from '../page/sought-text.ts';

/** Many phrases sought at once without a regular expression: compiling a long alternation costs a page more than looking for each word in a short text. */
export interface PhraseList {
  /** Whether one of the phrases stands in the text, which is in lower case. */
  isIn(lower: string): boolean;
  /** The first of them from `from` on that passes the test, the longest where several begin there; null where none does. */
  first(lower: string, passes?: (index: number) => boolean): Phrase | null;
  /** Whether it has no phrase at all. */
  isEmpty(): boolean;
  /** The list of those phrases that stand in a longer text at all, to look for in its parts. */
  within(text: SoughtText): PhraseList;
  /** The list of those that may stand in one of a page's blocks, to look for in their texts; the same one each time it is asked for. */
  among(blocks: readonly Block[]): PhraseList;
}

/** Where a phrase stands. */
export interface Phrase {
  index: number;
  length: number;
}

/** Makes a list of phrases from one string: lower case, divided by bars. Split when first asked. */
export function phraseList(phrases: string): PhraseList {
  let split: string[] | null = null;
  return listOf(() => {
    split ??= phrases.split('|');
    return split;
  });
}

/** Noting all letters of a page pays where many blocks are searched. */
const MANY_BLOCKS = 300;

function listOf(all: () => readonly string[]): PhraseList {
  let narrowed: { blocks: WeakRef<readonly Block[]>; list: PhraseList } | null = null;
  const list: PhraseList = {
    isIn: (lower) => {
      for (const phrase of all()) if (lower.includes(phrase)) return true;
      return false;
    },
    isEmpty: () => all().length === 0,
    first: (lower, passes = () => true) => {
      let best: Phrase | null = null;
      for (const phrase of all()) {
        const index = indexThat(lower, phrase, best ? best.index : lower.length, passes);
        if (index >= 0 && (best === null || index < best.index || (index === best.index && phrase.length > best.length)))
          best = { index, length: phrase.length };
      }
      return best;
    },
    within: (text) => {
      const present = all().filter((phrase) => text.has(phrase));
      return listOf(() => present);
    },
    among: (blocks) => {
      if (blocks.length < MANY_BLOCKS) return list;
      if (narrowed?.blocks.deref() !== blocks) {
        const possible = all().filter((phrase) => mayStandIn(blocks, phrase));
        narrowed = { blocks: new WeakRef(blocks), list: listOf(() => possible) };
      }
      return (narrowed as { list: PhraseList }).list;
    },
  };
  return list;
}

function indexThat(lower: string, phrase: string, limit: number, passes: (index: number) => boolean): number {
  let index = lower.indexOf(phrase);
  while (index >= 0 && index <= limit) {
    if (passes(index)) return index;
    index = lower.indexOf(phrase, index + 1);
  }
  return -1;
}

/** A text in lower case with every character in its place: the dotted capital I of Turkish would become two. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

/** A text without these characters at its end. Walks: a pattern that ends in a class at the end of a text is tried at every place. */
export function trimRight(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}

/** Whether a character is a letter that has a small and a capital form, or stands beyond the scripts that have them. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  return character.toLowerCase() !== character.toUpperCase() || (character > '\u0590' && character < '\u2000') || character > '\u3040';
}

/** Whether a character is a capital. */
export function isCapital(character: string | undefined): boolean {
  return character !== undefined && character !== '' && character !== character.toLowerCase();
}

/** Whether a character is a small letter. */
export function isSmall(character: string | undefined): boolean {
  return character !== undefined && character !== '' && character !== character.toUpperCase();
}
