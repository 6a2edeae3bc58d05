import type { ComparedSide, LaidTexts } from '../../components/comparison/ComparisonView.tsx';
import { compareTexts } from '../../core/compare/compare-texts.ts';
import { layRows } from '../../core/compare/lay-rows.ts';
import type { KeptPage } from '../../services/database/kept.ts';
import { findPair } from '../../services/notes/compared-pair.ts';

/** The texts that the page's address names, compared; null where they are no longer kept. */
export async function layTexts(hash: string): Promise<LaidTexts | null> {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const pair = await findPair(named.get('copy') ?? '', named.get('original') ?? '');
  if (!pair) return null;
  const [copy, original] = [pair.copy.page.text, pair.original.page.text];
  const compared = compareTexts(copy, original);
  await breath();
  const rows = layRows(copy, original, compared);
  await breath();
  return { copy: sideOf(pair.copy), original: sideOf(pair.original), compared, rows };
}

/** Long texts are compared, laid and drawn in tasks of their own, so that the page answers in between. */
const breath = () => new Promise((settle) => setTimeout(settle));

function sideOf({ page, endedAt, capture }: KeptPage): ComparedSide {
  return { publisher: page.reading.page.site.name, url: endedAt, text: page.text, capturedAt: capture?.time ?? null };
}
