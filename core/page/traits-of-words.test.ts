import { expect, test } from 'vitest';
import { Trait } from './traits.ts';
import { traitsOfWords } from './traits-of-words.ts';

const isByline = (words: string) => (traitsOfWords(words) & Trait.byline) !== 0;

test.each(['storyauthor', 'nombreautor', 'infosauteur', 'postauthorname', 'articlebyline', 'detail_newsauthor', 'journalistname'])(
  '“%s”, written as one word, is a byline’s',
  (word) => {
    expect(isByline(word)).toBe(true);
  },
);

test.each(['authority', 'autoridade', 'authorized', 'typewriter', 'journalism', 'autorange'])('“%s” is none', (word) => {
  expect(isByline(word)).toBe(false);
});

test.each(['card-body', 'card-title', 'card-text', 'card-footer'])('“%s” says no more than the card around it', (word) => {
  expect(traitsOfWords(word) & (Trait.related | Trait.footer)).toBe(0);
  expect(traitsOfWords('card mb-4') & Trait.related).toBe(Trait.related);
});

test('what a paywall locks is the article’s own text', () => {
  expect(traitsOfWords('paywall')).toBe(0);
});
