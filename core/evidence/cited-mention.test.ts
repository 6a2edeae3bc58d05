import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readCitedMention } from './cited-mention.ts';

const cited = (words: string, lang = 'en') =>
  readCitedMention(articleWith({ body: `${prose}<p>${words}</p>${prose}` }, { lang })).map(({ says }) =>
    says.about === 'cited' ? says.name : says.about,
  );

test.each([
  ['According to Reuters, "the ministry would accept no truce", and the boats stayed in.', 'Reuters'],
  ['On Tuesday morning, Lantern News reported that the wall had been taken.', 'Lantern News'],
  ['“She questioned me about it,” the keeper told The Associated Press on Monday.', 'Associated Press'],
  ['Laut dpa ist die Mole beschädigt, und der Hafen bleibt bis auf Weiteres geschlossen.', 'dpa'],
  ['Le port restera fermé, selon l’AFP, jusqu’à la fin de la semaine prochaine au moins.', 'AFP'],
])('a text says whom it reports from: %s', (words, name) => {
  expect(cited(words)).toEqual([name]);
});

test.each([
  'One in ten boats stays in port, according to an analysis by the University of the Harbour.',
  'The wall will hold, according to the coroner, and according to Ada Harbour it always has.',
  'It spreads fast, according to the Canadian Cancer Society and the latest Health Survey.',
])('people, studies and institutions are no outlets: %s', (words) => {
  expect(cited(words)).toEqual([]);
});

test('each outlet is mentioned once', () => {
  expect(cited('According to Reuters it rained. According to Reuters it stopped.')).toEqual(['Reuters']);
});
