import { decodePage } from '../../cli/decode-page.ts';
import { openDocument } from '../../cli/open-document.ts';
import { type ArticleText, articleText } from '../../core/compare/article-text.ts';
import { compareTexts } from '../../core/compare/compare-texts.ts';
import { foldWords } from '../../core/compare/fold-words.ts';
import type { Reading } from '../../core/model.ts';
import { readWithFindings } from '../../core/read.ts';
import type { Case } from '../label.ts';
import { compareFingerprints, type Fingerprint, fingerprint } from './fingerprint.ts';

/** The text of one page of the corpus. */
export interface PageText {
  id: string;
  url: string;
  text: ArticleText;
  print: Fingerprint;
  words: Set<string>;
}

/** Two pages laid beside each other. */
export interface Pair {
  ids: [string, string];
  /** The share of the smaller fingerprint that the other has. */
  contained: number;
  /** The larger of both shares of words. */
  shared: number;
  /** The words that only some pages have and both of these have, as a share of the fewer: how near their topics are. */
  topic: number;
}

const SHORTEST = 120;

/** The texts of the pages that hold an article long enough to be compared; `hear` is told what each page yields. */
export function textsOf(cases: readonly Case[], hear: (id: string, reading: Reading) => void = () => undefined): PageText[] {
  return cases.flatMap(({ label, url, bytes }) => {
    const document = openDocument(decodePage(bytes));
    const read = readWithFindings(document, url);
    hear(label.id, read.reading);
    const text = articleText(read);
    const { words } = foldWords(text.paragraphs);
    if (read.reading.page.kind !== 'article' || words.length < SHORTEST) return [];
    return [{ id: label.id, url, text, print: fingerprint(text.paragraphs), words: new Set(words) }];
  });
}

/** Every pair that is alike in fingerprint, and of the rest the hundred nearest in topic. */
export function findPairs(texts: readonly PageText[]): { copies: Pair[]; neighbours: Pair[] } {
  const rare = rareWords(texts);
  const copies: Pair[] = [];
  const others: { a: PageText; b: PageText; contained: number; topic: number }[] = [];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const { contained } = compareFingerprints(a.print, b.print);
      const topic = sharedRare(a, b, rare);
      if (contained >= 0.2) copies.push(pairOf(a, b, contained, topic));
      else others.push({ a, b, contained, topic });
    }
  });
  const nearest = others.sort((x, y) => y.topic - x.topic).slice(0, 100);
  return { copies, neighbours: nearest.map(({ a, b, contained, topic }) => pairOf(a, b, contained, topic)) };
}

function pairOf(a: PageText, b: PageText, contained: number, topic: number): Pair {
  const { sharedOfCopy, sharedOfOriginal } = compareTexts(a.text, b.text).comparison;
  return { ids: [a.id, b.id], contained, shared: Math.max(sharedOfCopy, sharedOfOriginal), topic };
}

function rareWords(texts: readonly PageText[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([word, count]) => count > 1 && count < texts.length * 0.05 && word.length > 3).map(([word]) => word));
}

function sharedRare(a: PageText, b: PageText, rare: ReadonlySet<string>): number {
  let [shared, ofA, ofB] = [0, 0, 0];
  for (const word of a.words) {
    if (!rare.has(word)) continue;
    ofA += 1;
    if (b.words.has(word)) shared += 1;
  }
  for (const word of b.words) if (rare.has(word)) ofB += 1;
  return shared / Math.max(1, Math.min(ofA, ofB));
}
