import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { standingOf } from './stands.ts';

const standing = (tail: string) => {
  const page = articleWith({ body: `${prose}${prose}${tail}` });
  const block = page.blocks.find(({ text }) => text.startsWith('Original publication'));
  return block && standingOf(page, block);
};

test('one of several lines below "Sources" speaks of what the text draws on', () => {
  const line = '<p>Original publication: Vida de Sal</p>';
  expect(standing(`<h3>Sources</h3>${line}<p>Study: Annals of Tides, 1974</p>`)).toBe('nowhere');
  expect(standing(`<h3>Where this is from</h3>${line}<p>Study: Annals of Tides, 1974</p>`)).toBe('note');
  expect(standing(line)).toBe('note');
});
