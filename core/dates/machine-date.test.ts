import { expect, test } from 'vitest';
import { normaliseMachineDate } from './machine-date.ts';

test('seconds and thousandths since 1970 are a date', () => {
  expect(normaliseMachineDate('1710397200')).toBe('2024-03-14T06:20:00Z');
  expect(normaliseMachineDate('1710397200000')).toBe('2024-03-14T06:20:00Z');
});

test('other figures of that length, and figures among words, are none', () => {
  expect(normaliseMachineDate('4710397200')).toBe(null);
  expect(normaliseMachineDate('17103972001')).toBe(null);
  expect(normaliseMachineDate('article 1710397200')).toBe(null);
});
