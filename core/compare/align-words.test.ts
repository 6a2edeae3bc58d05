import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords, editDistance, type Run } from './align-words.ts';

const ids = (words: readonly number[]): Int32Array => Int32Array.from(words);

/** What the runs say the copy is: the original's shared words and the copy's own between them. */
function applyRuns(original: Int32Array, copy: Int32Array, runs: readonly Run[]): number[] {
  const made: number[] = [];
  let [originalAt, copyAt] = [0, 0];
  for (const run of runs) {
    expect(run.original >= originalAt && run.copy >= copyAt && run.length > 0).toBe(true);
    made.push(...copy.slice(copyAt, run.copy), ...original.slice(run.original, run.original + run.length));
    originalAt = run.original + run.length;
    copyAt = run.copy + run.length;
  }
  return [...made, ...copy.slice(copyAt)];
}

/** The least number of words to take out and put in, by the plain quadratic way. */
function leastDistance(a: readonly number[], b: readonly number[]): number {
  let row = b.map((_, j) => j + 1);
  row.unshift(0);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(a[i - 1] === b[j - 1] ? (row[j - 1] as number) : 1 + Math.min(row[j] as number, next[j - 1] as number));
    row = next;
  }
  return row[b.length] as number;
}

const someWords = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 });

test('the shared runs make the copy out of the original', () => {
  fc.assert(
    fc.property(someWords, someWords, (a, b) => {
      expect(applyRuns(ids(a), ids(b), alignWords(ids(a), ids(b)))).toEqual(b);
    }),
    { numRuns: 500 },
  );
});

test('no diff is shorter', () => {
  fc.assert(
    fc.property(someWords, someWords, (a, b) => {
      expect(editDistance(a, b, alignWords(ids(a), ids(b)))).toBe(leastDistance(a, b));
    }),
    { numRuns: 500 },
  );
});

test('either text may be called the original: as many words are shared', () => {
  fc.assert(
    fc.property(someWords, someWords, (a, b) => {
      expect(editDistance(a, b, alignWords(ids(a), ids(b)))).toBe(editDistance(b, a, alignWords(ids(b), ids(a))));
    }),
  );
});

test('a long text with words changed all over is aligned nearly as well as can be', () => {
  const words = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 900, maxLength: 1200 });
  fc.assert(
    fc.property(words, fc.array(fc.nat(1199), { maxLength: 250 }), (original, places) => {
      const copy = [...original];
      for (const place of places) if (place < copy.length) copy[place] = 1000 + place;
      const runs = alignWords(ids(original), ids(copy));
      expect(applyRuns(ids(original), ids(copy), runs)).toEqual(copy);
      expect(editDistance(original, copy, runs)).toBeLessThanOrEqual(1.02 * leastDistance(original, copy));
    }),
    { numRuns: 12 },
  );
});

test.each([
  ['one word over and over', () => 1, () => 1],
  ['two words in turn against one', (i: number) => i % 2, () => 1],
  ['texts with nothing in common', (i: number) => i, (i: number) => -1 - i],
  ['few words in no order', (i: number) => (i * i * 7919) % 5, (i: number) => (i * i * 104_729 + 3) % 5],
  ['a text backwards', (i: number) => i, (i: number) => 20_000 - i],
])('%s cost no more than a second and a half', (_, a, b) => {
  const [original, copy] = [a, b].map((word) => Int32Array.from({ length: 20_000 }, (_value, i) => word(i))) as [Int32Array, Int32Array];
  // Of the processor's time, so that a busy machine fails nothing.
  const start = process.cpuUsage();
  const runs = alignWords(original, copy);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
  expect(applyRuns(original, copy, runs)).toEqual([...copy]);
});
