import { expect, test } from 'vitest';
import type { Publication } from './publications.ts';
import { layOnAxis } from './time-axis.ts';

const day = 86_400_000;
const on = (value: string): Publication => {
  const from = Date.parse(value);
  return { dates: [{ value, span: { from, until: value.length > 10 ? from : from + day } }] } as unknown as Publication;
};
const ticksOf = (...values: string[]) =>
  layOnAxis(values.map(on), 800, 6).ticks.map(({ time }) => new Date(time).toISOString().slice(0, 16));

test('a story told in days has no hours below it', () => {
  expect(ticksOf('2024-05-02', '2024-05-03')).toEqual(['2024-05-02T00:00', '2024-05-03T00:00', '2024-05-04T00:00']);
});

test('where a page states its hour, hours stand below it', () => {
  expect(ticksOf('2024-05-02T08:00:00Z', '2024-05-02T17:00:00Z').length).toBeGreaterThan(2);
});
