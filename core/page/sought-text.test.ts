import { expect, test } from 'vitest';
import { SoughtText } from './sought-text.ts';

test('a long text has the phrases that stand in it, and no other', () => {
  const text = new SoughtText('the harbour post first printed this in may; ο φάρος της πόλησ');
  for (const phrase of ['first printed', 'may', 'o', 'φάρος', 'πόλησ', 'ο φ']) expect(text.has(phrase), phrase).toBe(true);
  for (const phrase of ['first printing', 'july', 'q', 'the post', 'printed first', 'post harbour'])
    expect(text.has(phrase), phrase).toBe(false);
});

test('a word of two signs stands where they stand one behind the other', () => {
  const text = new SoughtText('本文經授權轉載自港口郵報。');
  for (const phrase of ['轉載', '授權', '本文', '。']) expect(text.has(phrase), phrase).toBe(true);
  for (const phrase of ['転載', '載轉', '權載', '문의']) expect(text.has(phrase), phrase).toBe(false);
});
