import { expect, test } from 'vitest';
import { phraseList } from '../rights/phrase-list.ts';
import type { Block } from './blocks.ts';
import { mayStandIn } from './cue-index.ts';

const blocksOf = (...texts: string[]): Block[] => texts.map((text, index) => ({ index, text }) as Block);

test('what a page writes may stand in it, however it is written', () => {
  const blocks = blocksOf('First published in THE HARBOUR POST.', 'Όλοι οι ΣΤΙΧΟΙ και ο στίχος', 'İSTANBUL HAKLARI', '版权所有');
  for (const phrase of [
    'first published in',
    'harbour post',
    'στίχοσ',
    'istanbul',
    'hakları'.replace('ı', 'i').slice(0, 4),
    '版权所有',
    '版权',
    'a',
  ])
    expect(mayStandIn(blocks, phrase), phrase).toBe(true);
});

test('what no block writes is not looked for', () => {
  const blocks = blocksOf('The council met on Monday.', 'It rained.');
  for (const phrase of ['übersetzt von', 'перепечатка', 'reprinted', '転載元']) expect(mayStandIn(blocks, phrase), phrase).toBe(false);
});

test('a list finds the same in a long page as in a short one', () => {
  const texts = [
    ...Array.from({ length: 400 }, (_, at) => `Paragraph ${at} of the council's minutes.`),
    'Reprinted with leave of the Quayside Courier.',
  ];
  const phrases = phraseList('reprinted|with leave|minutes|nachdruck');
  const narrowed = phrases.among(blocksOf(...texts));
  for (const text of texts) expect(narrowed.isIn(text.toLowerCase()), text).toBe(phrases.isIn(text.toLowerCase()));
  expect(phrases.among(blocksOf('Minutes.')).isIn('nachdruck')).toBe(true);
});
