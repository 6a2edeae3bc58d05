import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Comparison } from '../core/model.ts';
import { ComparisonLine } from './ComparisonLine.tsx';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

const same: Comparison = { sharedOfCopy: 1, sharedOfOriginal: 1, leftOut: 0, added: 0, changed: 0, moved: 0, headline: 'same' };
const said = (comparison: Partial<Comparison>) => {
  draw(<ComparisonLine comparison={{ ...same, ...comparison }} />);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
};

test('an unchanged text says so and nothing else', () => {
  expect(said({})).toEqual(['100% of the words are the same', 'headline kept']);
});

test('what was left out, added, moved and changed is counted', () => {
  expect(said({ sharedOfCopy: 0.978, sharedOfOriginal: 0.98, leftOut: 2, added: 1, moved: 3, changed: 1, headline: 'changed' })).toEqual([
    '97% of the words are the same',
    'headline changed',
    '2 paragraphs left out',
    '1 paragraph added',
    '3 paragraphs moved',
    '1 paragraph changed',
  ]);
});

test('a share is never rounded up to the whole, and an unknown headline is not spoken of', () => {
  expect(said({ sharedOfCopy: 0.9999, sharedOfOriginal: 1, headline: 'unknown' })).toEqual(['99% of the words are the same']);
});

test('a fifth of the original is not called all of its words', () => {
  expect(said({ sharedOfCopy: 1, sharedOfOriginal: 0.206, leftOut: 5 })).toEqual([
    '20% of the original stands in the copy',
    '100% of the copy stands in the original',
    'headline kept',
    '5 paragraphs left out',
  ]);
});
