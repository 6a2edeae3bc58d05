import { expect, test } from 'vitest';
import { skeletonOf } from './name-skeleton.ts';

test.each([
  ['Lindqvist', 'Линдквистом'],
  ['Kielholm', 'Кильхольме'],
  ['Brandt', 'Брандт'],
  ['Papadopoulos', 'Παπαδόπουλος'],
  ['Shevchenko', 'Шевченко'],
])('%s and %s sound alike', (a, b) => expect(skeletonOf(a)).toBe(skeletonOf(b)));

test.each([
  ['Lindqvist', 'Ланге'],
  ['Brandt', 'Борисов'],
])('%s and %s do not', (a, b) => expect(skeletonOf(a)).not.toBe(skeletonOf(b)));

test('a name of few consonants tells nothing', () => {
  expect([skeletonOf('Ao'), skeletonOf('Ева'), skeletonOf('故宫')]).toEqual([null, null, null]);
});
