import { expect, test } from 'vitest';
import { cutWeekday } from './weekdays.ts';

test('the day of the week before a date goes with it', () => {
  expect(cutWeekday('Ana Petrović petak, ')).toBe('Ana Petrović ');
  expect(cutWeekday('Von Jana Hafen | Montag, ')).toBe('Von Jana Hafen | ');
  expect(cutWeekday('نرگس یوسفی سه‌شنبه, ')).toBe('نرگس یوسفی ');
  expect(cutWeekday('نرگس یوسفی پنج شنبه ')).toBe('نرگس یوسفی ');
  expect(cutWeekday("Dewi Dermaga Jum'at, ")).toBe('Dewi Dermaga ');
  expect(cutWeekday('سارة البحر الجمعة، '.replace('،', ','))).toBe('سارة البحر ');
});

test('names of days that are surnames stay', () => {
  for (const before of ['Por Plácido Domingo, ', 'Von Jana Freitag, ', 'Ada Winter ', 'petak, ']) expect(cutWeekday(before)).toBe(before);
});
