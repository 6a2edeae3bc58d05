import type { BylineWords } from '../byline-words.ts';

export const celticWords: Record<string, BylineWords> = {
  // Irish.
  ga: {
    alone: 'le',
  },
  // Welsh.
  cy: {
    alone: 'gan',
  },
  // Basque.
  eu: {
    labels: {
      author: 'egilea|testua',
    },
    collectiveOpenings: 'erredakzioa',
    stamps: 'eguneratua',
    trades: 'kazetaria',
  },
};
