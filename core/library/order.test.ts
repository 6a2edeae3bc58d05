import { expect, test } from 'vitest';
import { noteOfReading } from '../notes/note-of-reading.ts';
import { hop, originalReading } from '../reading.test-support.ts';
import { entryOfNote } from './entry.ts';
import { inOrder, type Order } from './order.ts';

const original = originalReading();
const entryAt = (title: string, outlets: string[], published: string | null) =>
  entryOfNote(
    noteOfReading(
      {
        ...original,
        page: { ...original.page, title },
        chain: outlets.map((name) => hop(name)) as unknown as typeof original.chain,
        dates: { ...original.dates, published: published === null ? null : { value: published, evidence: [] } },
      },
      { id: title, savedAt: '2026-11-24T10:00:00Z' },
    ),
  );
const entries = [
  entryAt('Zoll am Hafen', ['Harbour Post', 'Commons Wire'], '2024-05-03'),
  entryAt('Öl im Watt', ['Abend am See'], null),
  entryAt('Pier 10', ['Harbour Post', 'Abend am See'], '2024'),
  entryAt('Pier 9', ['Commons Wire'], '2025-01-02'),
];
const titles = (order: Order, language = 'de') => inOrder(entries, order, language).map(({ title }) => title);

test('they stay as they were found unless the reader says otherwise', () => {
  expect(titles('found')).toEqual(['Zoll am Hafen', 'Öl im Watt', 'Pier 10', 'Pier 9']);
});

test('headlines go as the language of the reader has its letters, and numbers as numbers', () => {
  expect(titles('headline')).toEqual(['Öl im Watt', 'Pier 9', 'Pier 10', 'Zoll am Hafen']);
  expect(titles('headline', 'sv')).toEqual(['Pier 9', 'Pier 10', 'Zoll am Hafen', 'Öl im Watt']);
});

test('outlets go by who was first, then by whose page it is', () => {
  expect(titles('outlet')).toEqual(['Öl im Watt', 'Pier 9', 'Pier 10', 'Zoll am Hafen']);
});

test('the latest publication comes first, and what is not dated last', () => {
  expect(titles('published')).toEqual(['Pier 9', 'Zoll am Hafen', 'Pier 10', 'Öl im Watt']);
});
