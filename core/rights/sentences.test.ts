import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test('sentences keep their place in the text', () => {
  const text = 'Quay Inc. is a firm. It may not be copied without the consent of J. Park. Write to desk@quay.test';
  const sentences = sentencesOf(text);
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'Quay Inc. is a firm.',
    'It may not be copied without the consent of J. Park.',
    'Write to desk@quay.test',
  ]);
  for (const { text: words, start } of sentences) expect(text.slice(start, start + words.length)).toBe(words);
});

test('clauses of Chinese that rule on one use each stand alone', () => {
  expect(sentencesOf('商业转载请联系官方授权，非商业转载请注明出处。').map((sentence) => sentence.text)).toEqual([
    '商业转载请联系官方授权，',
    '非商业转载请注明出处。',
  ]);
});
