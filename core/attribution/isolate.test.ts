import { expect, test } from 'vitest';
import { isolate } from './isolate.ts';

test('an English name in English words, and an Arabic one in Arabic, stand as they are', () => {
  expect(isolate('The Harbour Post', 'ltr')).toBe('The Harbour Post');
  expect(isolate('صحيفة المرفأ', 'rtl')).toBe('صحيفة المرفأ');
});

test('a name that runs the other way is kept together', () => {
  expect(isolate('The Harbour Post', 'rtl')).toBe('\u2068The Harbour Post\u2069');
  expect(isolate('صحيفة المرفأ', 'ltr')).toBe('\u2068صحيفة المرفأ\u2069');
});
