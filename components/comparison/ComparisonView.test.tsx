import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleText } from '../../core/compare/article-text.ts';
import { compareTexts } from '../../core/compare/compare-texts.ts';
import { inventedTexts, textOf } from '../../core/compare/invented-texts.test-support.ts';
import { layRows } from '../../core/compare/lay-rows.ts';
import { draw } from '../words.test-support.tsx';
import { ComparisonView } from './ComparisonView.tsx';

const paragraphs = inventedTexts['Latin'] as string[];
const correction = { kind: 'correction', text: 'Correction: An earlier version misstated the height of the wall.' } as const;

function show(copy: ArticleText, original: ArticleText, layout: 'beside' | 'merged' = 'beside') {
  const compared = compareTexts(copy, original);
  const side = (text: ArticleText) => ({ publisher: 'The Harbour Post', url: 'https://harbour-post.test/wall', text, capturedAt: null });
  const texts = { copy: side(copy), original: side(original), compared, rows: layRows(copy, original, compared) };
  return draw(<ComparisonView texts={texts} layout={layout} print={() => undefined} />).container;
}

/** A copy without the third paragraph, with one word changed and without the correction. */
function showChanged(layout: 'beside' | 'merged' = 'beside') {
  const copied = paragraphs.toSpliced(2, 1).with(0, (paragraphs[0] as string).replace('Tuesday', 'Monday'));
  return show(
    textOf(copied, { headline: 'The wall', language: 'en' }),
    textOf(paragraphs, { headline: 'The wall', disclosures: [correction] }),
    layout,
  );
}

const focused = () => document.activeElement?.getAttribute('aria-label');

beforeEach(() => {
  // The tests' document has no layout to scroll.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

test('what stands beside the text comes first: a dropped correction is quoted and called missing', () => {
  showChanged();
  const [, first] = screen.getAllByRole('row');
  expect(within(first as HTMLElement).getByRole('rowheader').textContent).toBe('Correction note');
  expect(first?.textContent).toContain(correction.text);
  expect(first?.textContent).toContain('missing in the copy');
  expect(screen.getByRole('row', { name: /Headline/ }).textContent).toContain('the same');
});

test('side by side each text has its own words, and what differs is marked in both', () => {
  const view = showChanged();
  expect(view.querySelector('[data-of=original] del')?.textContent?.trim()).toBe('Tuesday');
  expect(view.querySelector('[data-of=copy] ins')?.textContent?.trim()).toBe('Monday');
  expect(view.querySelector('[data-what=left-out] [data-of=original]')?.textContent).toBe(paragraphs[2]);
});

test('side by side each passage says whose it is; in one column none is either’s alone', () => {
  const labels = (layout: 'beside' | 'merged') => [
    ...new Set([...showChanged(layout).querySelectorAll('.passage')].map((passage) => passage.getAttribute('aria-label'))),
  ];
  expect(labels('beside')).toEqual(['Original', 'Copy']);
  expect(labels('merged')).toEqual([null]);
});

test('in one column what is gone stands before what came', () => {
  const view = showChanged('merged');
  expect(view.querySelector('[data-what=changed]')?.textContent).toContain('said on Tuesday Monday that');
});

test('n and p go from change to change, and say which one it is', () => {
  showChanged();
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(focused()).toBe('changed');
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(focused()).toBe('left out');
  expect(screen.getByRole('status').textContent).toBe('Change 2 of 2');
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(focused()).toBe('left out');
  fireEvent.keyDown(document.body, { key: 'p' });
  expect(focused()).toBe('changed');
});

test('the buttons go the same way, and s lays the texts in one column', () => {
  const view = showChanged();
  fireEvent.click(screen.getByRole('button', { name: 'Next change' }));
  expect(focused()).toBe('changed');
  fireEvent.keyDown(document.body, { key: 's' });
  expect(view.querySelector('[data-part=rows]')?.getAttribute('data-layout')).toBe('merged');
  expect((screen.getByRole('radio', { name: 'In one column' }) as HTMLInputElement).checked).toBe(true);
});

test('counts are in words, and shares are never rounded up to the whole', () => {
  showChanged();
  const counts = document.querySelector('[data-part=word-counts]')?.textContent ?? '';
  expect(counts).toContain('words left out: ');
  expect(counts).toContain('words added: 1');
  expect(counts).toContain('99% of the copy stands in the original');
});

test('what neither text states has no line beside the text', () => {
  show(textOf(paragraphs, { headline: 'The wall', date: '2026-03-04' }), textOf(paragraphs, { headline: 'The wall' }));
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Headline', 'Date']);
});

test('two equal texts say so, and have nowhere to go', () => {
  show(textOf(paragraphs), textOf(paragraphs));
  expect(screen.getByText('Both texts are the same, word for word.')).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Next change' }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(screen.getByRole('status').textContent).toBe('Changes: 0');
});

test('markup in a text is text', () => {
  const hostile = [...paragraphs, '<img src=x onerror=alert(1)> and <b>more</b> of what a page may say in its paragraphs.'];
  const view = show(textOf(hostile), textOf(paragraphs));
  expect(view.querySelector('img, b')).toBeNull();
  expect(view.textContent).toContain('<img src=x');
});
