import { expect, test } from 'vitest';
import { fitName } from './text-size.ts';

test('a short name is drawn whole, a long one cut with a mark', () => {
  expect(fitName('Courier').text).toBe('Courier');
  const long = fitName('The Very Long Name of the Quayside Courier and Advertiser');
  expect(long.text.endsWith('…')).toBe(true);
  expect([...long.text].length).toBeLessThanOrEqual(26);
});

test('letters that several signs make are never cut in two', () => {
  expect(fitName('👩‍👩‍👧‍👦'.repeat(30)).text).toBe(`${'👩‍👩‍👧‍👦'.repeat(25)}…`);
});

test('scripts of wide letters take more room', () => {
  expect(fitName('潮汐报').width).toBeGreaterThan(fitName('abc').width);
});
