/** What a label speaks of, in the order of the tables. */
export const FIELDS = [
  'kind',
  'origin',
  'origin-address',
  'origin-date',
  'authors',
  'title',
  'site',
  'published',
  'holders',
  'year',
  'licence',
  'no-licence',
  'spdx',
  'terms',
  'credit',
] as const;
export type Field = (typeof FIELDS)[number];

/** How one field of one page came out. `found`, `missing` and `extra` count names, where a field holds several. */
export interface Judgement {
  field: Field;
  verdict: 'right' | 'wrong' | 'missed';
  found: number;
  missing: number;
  extra: number;
  expected: string[];
  got: string[];
}

/** The judgement of a field that holds one value; of none where the label has none. */
export function judgeOne(
  field: Field,
  expected: string | null | undefined,
  got: string | null | undefined,
  same: (expected: string, got: string) => boolean,
): Judgement[] {
  if (!expected) return [];
  const verdict = !got ? 'missed' : same(expected, got) ? 'right' : 'wrong';
  const right = verdict === 'right' ? 1 : 0;
  return [
    { field, verdict, found: right, missing: 1 - right, extra: verdict === 'wrong' ? 1 : 0, expected: [expected], got: got ? [got] : [] },
  ];
}

/** The judgement of a field that holds several names. */
export function judgeSet(
  field: Field,
  expected: string[] | undefined,
  got: string[],
  same: (expected: string, got: string) => boolean,
): Judgement[] {
  if (!expected) return [];
  const found = expected.filter((name) => got.some((other) => same(name, other))).length;
  const extra = got.filter((name) => !expected.some((other) => same(other, name))).length;
  const verdict = extra > 0 ? 'wrong' : found < expected.length ? 'missed' : 'right';
  return [{ field, verdict, found, missing: expected.length - found, extra, expected, got }];
}
