import type { Block } from './blocks.ts';
import { weightOfText } from './prose.ts';
import type { Region } from './regions.ts';
import { BESIDE_ARTICLE } from './traits.ts';

/** Scripts that one language of the press is written in; Latin, Cyrillic and Arabic serve many. */
const SCRIPTS: [RegExp, string][] = [
  [/[\uac00-\ud7a3]/g, 'ko'],
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u3400-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e01-\u0e5b]/g, 'th'],
  [/[\u05d0-\u05ea]/g, 'he'],
];

/** Letters that one language of the press has among its neighbours, the first that is met; null where several have them. */
const LETTERS: [RegExp, string | null][] = [
  [/ў/g, 'be'],
  [/[әқғұ]/g, 'kk'],
  [/[өү]/g, null],
  [/[їєґ]/g, 'uk'],
  [/[ыэ]/g, 'ru'],
  [/[řěů]/g, 'cs'],
  [/[őű]/g, 'hu'],
];

/** The small words that every text of a language is full of. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and that was with for on by from at which',
  de: 'der die und das den nicht ist von mit auf dem eine',
  fr: 'les des une est dans pour du et qui sur au avec',
  es: 'los las del una por con el y que se su en',
  it: 'gli della che per di il non con una sono nel è',
  pt: 'não uma dos da do os com em que por ao foi',
  nl: 'het een van niet dat zijn voor met op aan ook maar',
  sv: 'och att det som för inte är till av på ett från',
  pl: 'nie się na że jest do od przez który oraz dla po',
  cs: 'se na že je by ale podle který jsou bude jako při',
  sk: 'sa na že je by ale podľa ktorý sú bude ako pri',
  hu: 'az és hogy egy nem is meg volt már csak ki még',
  ro: 'și în care nu cu este din pe mai la să au',
  tr: 've bir bu için da de ile olarak çok daha olan kadar',
  vi: 'và của là những các được cho trong không với người một',
  id: 'yang dan di dari untuk dengan ini itu tidak pada akan dalam',
  ru: 'и в не на что он по как это из для был',
  uk: 'і в не на що він та як це із для був',
  bg: 'и в не на че от се за са ще със като',
  ar: 'في من على أن إلى عن التي الذي بعد قال مع كان',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** How much of the text is looked at, and how many small words tell a language. */
const SAMPLE = 1600;
const FEWEST = 6;

/**
 * The language that an article is written in, as its script and its small words tell, for pages that declare none;
 * null where the text is short or tells two languages alike.
 */
export function languageOfText(blocks: readonly Block[], { bodyStart, bodyEnd }: Region): string | null {
  const sample = sampleOf(blocks.slice(Math.max(0, bodyStart), bodyEnd + 1));
  const letters = sample.length;
  if (letters < 120 && weightOfText(sample) < 160) return null;
  // A Japanese text has more ideographs than syllables, a Chinese one has none of those.
  for (const [script, language] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters * 0.12) return language;
  const lettered = LETTERS.find(([letter]) => (sample.match(letter)?.length ?? 0) > letters * 0.006);
  return lettered ? lettered[1] : languageOfWords(sample);
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const { traits, text } of blocks) {
    if (sample.length >= SAMPLE) break;
    if (!(traits & BESIDE_ARTICLE)) sample += ` ${text.slice(0, SAMPLE)}`;
  }
  return sample.toLowerCase();
}

function languageOfWords(sample: string): string | null {
  const hits = new Map<string, number>();
  for (const word of sample.split(/[\s.,:;!?()"«»„”“،؛]+/))
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < FEWEST || (second && first[1] < second[1] * 1.3)) return null;
  return first[0];
}
