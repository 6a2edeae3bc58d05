import { describe, expect, test } from 'vitest';
import { fitDatedName, fitName, textWidth } from './text-size.ts';

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

describe('a name with its dates', () => {
  const dates = ['1 May 2024', '2 May 2024'];
  const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');

  test('has all of them where there is room', () => {
    expect(plain(fitDatedName('The Saltmarsh Review', dates, 600))).toBe('The Saltmarsh Review · 1 May 2024 / 2 May 2024');
  });

  test('has the first alone, then less of the name, where there is none', () => {
    expect(plain(fitDatedName('The Saltmarsh Review', dates, 300))).toBe('The Saltmarsh Review · 1 May 2024 / …');
    expect(plain(fitDatedName('The Saltmarsh Review', dates, 265))).toBe('The Saltmarsh Review · 1 May 2024');
    expect(plain(fitDatedName('The Saltmarsh Review', dates, 200))).toMatch(/^The Saltm\S*… · 1 May 2024$/);
  });

  test('is never wider than its room', () => {
    for (const room of [200, 240, 260, 300, 460]) {
      expect(textWidth(fitDatedName('The Quarterly Transactions of the Saltmarsh Society', dates, room))).toBeLessThanOrEqual(room);
    }
  });
});
