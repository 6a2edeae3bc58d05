import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../words.test-support.tsx';
import type { FoundChoices } from './ImportedChoices.tsx';
import { type ImportCounts, ImportNews } from './ImportNews.tsx';

afterEach(cleanup);

const none: ImportCounts = { fresh: 0, newer: 0, same: 0, older: 0, parted: 0, conflicting: 0, left: [], bare: [] };
const told = (counts: Partial<ImportCounts>, choices: FoundChoices | 'unreadable' | null = null) => {
  cleanup();
  draw(<ImportNews importing={{ state: 'ready', counts: { ...none, ...counts }, choices }} />);
  return document.body.textContent;
};

test('of a file without notes it is said that there are none', () => {
  draw(<ImportNews importing={{ state: 'ready', counts: none, choices: null }} />);
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

test('what a backup says of settings is told by name, and that it has no notes is no fault then', () => {
  const words = told({}, { comeIn: ['theme', 'quietSites', 'skippedSites'], searches: ['Gates'], stay: ['language'], anew: ['reading'] });
  expect(words).toBe(
    'Settings and saved searches that come in:ColoursSites with a rule of their ownSaved searches: Gates' +
      'Chosen otherwise here, and staying so:Language' +
      'No file gives Whence leave to read or ask sites. Choose these in the settings again:When should Whence read?',
  );
  expect(told({}, 'unreadable')).toContain('are left out');
});
