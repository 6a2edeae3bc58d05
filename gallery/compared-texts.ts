/** Invented copies beside their originals, as the comparison's page shows them. */
import type { LaidTexts } from '../components/comparison/ComparisonView.tsx';
import type { ArticleText } from '../core/compare/article-text.ts';
import { compareTexts } from '../core/compare/compare-texts.ts';
import { inventedTexts, textOf } from '../core/compare/invented-texts.test-support.ts';
import { layRows } from '../core/compare/lay-rows.ts';

/** Two texts laid side by side. */
export function lay(copy: ArticleText, original: ArticleText): LaidTexts {
  const compared = compareTexts(copy, original);
  return {
    copy: { publisher: 'Meridian Commons', url: 'https://www.meridian-commons.test/breakwater', text: copy, capturedAt: null },
    original: { publisher: 'The Harbour Post', url: 'https://www.harbour-post.test/breakwater', text: original, capturedAt: null },
    compared,
    rows: layRows(copy, original, compared),
  };
}

function textIn(script: string): string[] {
  const text = inventedTexts[script];
  if (!text) throw new Error(`No invented text in ${script}`);
  return text;
}

/** One of everything: left out, added, moved, changed, and a correction note dropped. */
export function everyChange(): LaidTexts {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = textIn('Latin');
  const copy = [
    second.replace('shortly before dark', 'long after dark'),
    third,
    'Letters about the bridge are printed on another page this week, and the editors thank all who wrote.',
    fifth,
    first,
  ];
  return lay(
    textOf(copy, {
      headline: 'Breakwater to hold, says harbour master',
      authors: [],
      date: '2026-03-06',
      language: 'en',
      links: ['https://www.meridian-commons.test/more'],
    }),
    textOf([first, second, third, fourth, fifth], {
      headline: 'Breakwater holds through the winter storms',
      authors: ['Ada Wren'],
      date: '2026-03-04',
      language: 'en',
      links: ['https://www.harbour-post.test/survey'],
      disclosures: [
        { kind: 'correction', text: 'Correction, March 5: An earlier version of this article misstated the cost of the repairs.' },
      ],
    }),
  );
}

/** The same in a script that runs the other way, or has no blanks. */
export function changedIn(script: 'Arabic' | 'Chinese', language: string): LaidTexts {
  const text = textIn(script);
  return lay(textOf(text.toSpliced(2, 1), { language }), textOf(text, { language }));
}

/** Two texts without a difference. */
export const unchanged = (): LaidTexts => lay(textOf(textIn('Latin'), { language: 'en' }), textOf(textIn('Latin'), { language: 'en' }));
