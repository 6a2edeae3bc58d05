import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noArticleReading, originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { type ToolbarState, toolbarStateOf } from './toolbar-state.ts';

test('two dots for a republished article, one where nothing is declared, grey for what is no article', () => {
  expect(toolbarStateOf(reprintReading())).toBe('republished');
  expect(toolbarStateOf(originalReading())).toBe('nothing-declared');
  expect(toolbarStateOf(noArticleReading())).toBe('not-article');
});

test('only a quarrel about the origin breaks the line', () => {
  const quarrel = { about: 'origin' as const, explanation: 'Two origins are given.', evidence: ['origin'] };
  expect(toolbarStateOf(reprintReading({ conflicts: [quarrel] }))).toBe('conflict');
});

const states: ToolbarState[] = ['nothing-declared', 'republished', 'conflict', 'not-article', 'unreadable'];

test.each(states)('the icon of %s is drawn in both sizes', (state) => {
  for (const size of [16, 32]) expect(existsSync(`public/icons/${state}-${size}.png`)).toBe(true);
});
