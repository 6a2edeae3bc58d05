import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { entryOfReading } from '../../core/library/entry.ts';
import { hop, reprintReading } from '../../core/reading.test-support.ts';
import { draw } from '../words.test-support.tsx';
import { EntryRow } from './EntryRow.tsx';

afterEach(cleanup);

const nothing = () => undefined;
const still = {
  index: 0,
  of: 1,
  start: 0,
  measure: nothing,
  isAt: false,
  isReachable: true,
  isChosen: false,
  goTo: nothing,
  choose: nothing,
};

function drawRow(publishers: string[]): Element | null {
  const chain = publishers.map((name) => hop(name));
  const reading = reprintReading({ chain });
  draw(<EntryRow entry={entryOfReading(reading, { address: reading.page.url, at: '2026-03-04T05:06:07Z', textHash: null })} {...still} />);
  return document.querySelector('.entry-way');
}

test('from the first outlet to the last, each name going its own way and the arrow that of the interface', () => {
  const way = drawRow(['صحيفة المرفأ', 'The Digest', 'Commons Wire']);
  expect(way?.textContent).toContain('صحيفة المرفأ → Commons Wire');
  // Amid the letters of one name the arrow would turn with them, and lead from the copy to the original.
  expect([...(way?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent)).toEqual(['صحيفة المرفأ', 'Commons Wire']);
});

test('of a page that names nobody before it there is no arrow', () => {
  expect(drawRow(['Commons Wire'])?.textContent).toMatch(/^Commons Wire · /);
});

test('the box of a line says what it does, for it stands beside a button of the same headline', () => {
  drawRow(['Commons Wire']);
  expect(document.querySelector('input')?.getAttribute('aria-label')).toBe('choose: Who Keeps the Gates');
});
