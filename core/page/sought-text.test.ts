import { expect, test } from 'vitest';
import { SoughtText } from './sought-text.ts';

test('a long text has the phrases that stand in it, and no other', () => {
  const text = new SoughtText('the harbour post first printed this in may; ο φάρος της πόλησ');
  for (const phrase of ['first printed', 'may', 'o', 'φάρος', 'πόλησ', 'ο φ']) expect(text.has(phrase), phrase).toBe(true);
  for (const phrase of ['first printing', 'july', 'q', 'the post', 'printed first', 'post harbour'])
    expect(text.has(phrase), phrase).toBe(false);
});
