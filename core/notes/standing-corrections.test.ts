import { expect, test } from 'vitest';
import { standingCorrections } from './standing-corrections.ts';

const correction = (field: string, value: string) => ({ field, value, at: '2026-11-24T10:00:00Z', reason: null });

test('of several corrections of one field the latest holds, with those before it beside', () => {
  const [first, other, second, third] = [
    correction('/page/title', 'Gate'),
    correction('/authors/0/name', 'Ana'),
    correction('/page/title', 'Gates'),
    correction('/page/title', 'The Gates'),
  ] as const;
  expect(standingCorrections([first, other, second, third])).toEqual([
    { correction: other, before: [] },
    { correction: third, before: [first, second] },
  ]);
});
