import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../words.test-support.tsx';
import { type ImportCounts, ImportNews } from './ImportNews.tsx';

afterEach(cleanup);

const none: ImportCounts = { fresh: 0, newer: 0, same: 0, older: 0, parted: 0, conflicting: 0, left: [], bare: [] };
const told = (counts: Partial<ImportCounts>) => {
  cleanup();
  draw(<ImportNews importing={{ state: 'ready', counts: { ...none, ...counts } }} />);
  return document.body.textContent;
};

test('of a file without notes it is said that there are none', () => {
  draw(<ImportNews importing={{ state: 'ready', counts: none }} />);
  expect(screen.getByText('There are no notes in this file. Nothing was changed.')).toBeTruthy();
});

test('of a file whose notes are here, damaged or older it is said how many', () => {
  expect(told({ same: 2 })).toContain('new 0, here already 2');
  expect(told({ left: [1] })).toContain('new 0');
  expect(told({ older: 1 })).not.toContain('There are no notes');
});

test('what is being written is told as that, and not as a file that is looked into', () => {
  const { container } = draw(<ImportNews importing={{ state: 'working', many: 5000 }} />);
  expect(container.textContent?.trim()).toBe('Under way: 5,000…');
});
