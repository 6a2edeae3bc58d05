import type { ArticleText } from '../compare/article-text.ts';
import { foldWords } from '../compare/fold-words.ts';
import { skeletonOf } from './name-skeleton.ts';

/** How many of the fewer numbers and names two texts share. */
export interface SharedDetails {
  numbers: { shared: number; of: number };
  names: { shared: number; of: number };
}

/** How far two texts in different languages agree in what a translation keeps. */
export interface TranslationLikeness extends SharedDetails {
  /** Paragraphs of the shorter text for each of the longer, 0 to 1. */
  structure: number;
  /** True where enough agrees, false where enough is there and does not, null where there is too little to tell. */
  isTranslation: boolean | null;
}

/** Fewer numbers and names than this say nothing. */
const ENOUGH = 5;
/** Days and months are names in one language and none in another: to tell two texts apart takes more. */
const ENOUGH_TO_DENY = 10;

/** Whether two texts declare different languages, or are written in different scripts. */
export function differInLanguage(a: ArticleText, b: ArticleText): boolean {
  const [scriptA, scriptB] = [scriptOf(a), scriptOf(b)];
  if (scriptA !== null && scriptB !== null && scriptA !== scriptB) return true;
  const [languageA, languageB] = [a, b].map((text) => text.language?.split('-')[0]?.toLowerCase() ?? null);
  return Boolean(languageA && languageB && languageA !== languageB);
}

/** Compares by structure, names and numbers. Names in different alphabets are compared by their consonants. */
export function compareTranslation(copy: ArticleText, original: ArticleText): TranslationLikeness {
  const { numbers, names } = compareDetails(copy, original, 2);
  const [fewer, more] = [copy.paragraphs.length, original.paragraphs.length].sort((a, b) => a - b) as [number, number];
  const structure = more === 0 ? 0 : fewer / more;
  const shared = numbers.shared + names.shared;
  const of = numbers.of + names.of;
  const isTranslation =
    of < ENOUGH ? null : shared >= 0.6 * of && structure >= 0.4 ? true : of >= ENOUGH_TO_DENY && shared <= 0.25 * of ? false : null;
  return { numbers, names, structure, isTranslation };
}

/** What two texts name and count: names, and figures of so many digits at least. */
export function compareDetails(copy: ArticleText, original: ArticleText, digits: number): SharedDetails {
  const isOneScript = scriptOf(copy) === scriptOf(original);
  return {
    numbers: shareOf(numbersOf(copy, digits), numbersOf(original, digits)),
    names: shareOf(namesOf(copy, isOneScript), namesOf(original, isOneScript)),
  };
}

/** The tag's language in English, "another language" where the page declares none. */
export function nameLanguage(tag: string | null): string {
  const code = tag?.split('-')[0];
  if (!code) return 'another language';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? 'another language';
  } catch {
    // A page may declare what is no language tag.
    return 'another language';
  }
}

/** How many of the fewer ones both have: an excerpt may be translated too. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): { shared: number; of: number } {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return { shared: [...few].filter((entry) => many.has(entry)).length, of: few.size };
}

/** Figures of so many digits and more; points and commas between them change with the language. */
function numbersOf(text: ArticleText, digits: number): Set<string> {
  const figures = foldWords(text.paragraphs).words.filter((word) => /^\d/.test(word));
  return new Set(figures.map((word) => word.replace(/[.,]/g, '')).filter((word) => word.length >= digits));
}

/** Words with a capital within a sentence: letters only, without accents, or as they sound. */
function namesOf(text: ArticleText, asWritten: boolean): Set<string> {
  const names = new Set<string>();
  for (const paragraph of text.paragraphs) {
    for (const [, name] of paragraph.matchAll(/(?<=[\p{Ll},] )(\p{Lu}[\p{L}'’-]{2,40})/gu)) {
      const folded = asWritten ? foldName(name ?? '') : skeletonOf(name ?? '');
      if (folded) names.add(folded);
    }
  }
  return names;
}

const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase();

const scripts: readonly [string, RegExp][] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Han', /\p{Script=Han}/gu],
];

/** The script of more than half of the letters; Japanese has some kana among its Han characters. */
function scriptOf(text: ArticleText): string | null {
  const sample = text.paragraphs.join(' ').slice(0, 4000);
  const counts = scripts.map(([name, pattern]) => [name, sample.match(pattern)?.length ?? 0] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const kana = counts.find(([name]) => name === 'Kana')?.[1] ?? 0;
  if (kana > total * 0.1) return 'Kana';
  return counts.find(([, count]) => count > total * 0.5)?.[0] ?? null;
}
