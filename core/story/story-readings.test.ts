import { expect, test } from 'vitest';
import { author, hop, originalReading, quotes, reprintReading } from '../reading.test-support.ts';
import { creditsOf, differencesOf } from './story-readings.ts';

test('a credit is the words that name those before the page, what readers see before markup', () => {
  const [origin, here] = reprintReading().chain;
  const chain = [hop('Review', { ...origin, evidence: ['canonical', 'origin'] }), ...(here ? [here] : [])];
  const canonical = quotes('canonical', 'https://saltmarsh.test/gates', { where: 'link' });
  const credits = creditsOf(reprintReading({ chain, evidence: [canonical, ...reprintReading().evidence] }));
  expect(credits.map(({ quote }) => quote)).toEqual([
    'The original source of this article is The Saltmarsh Review',
    'https://saltmarsh.test/gates',
  ]);
});

test('a page that names nobody before it credits nobody', () => expect(creditsOf(originalReading())).toEqual([]));

test('a headline that was changed and an author who is missing stand side by side', () => {
  const one = reprintReading();
  const other = reprintReading({ page: { ...one.page, title: 'Our Gates' }, authors: [author('Kim Osei')] });
  const differences = differencesOf(
    new Map([
      ['a', one],
      ['b', other],
      ['c', one],
    ]),
  );
  expect(differences).toEqual([
    {
      about: 'headline',
      sides: [
        { value: 'Who Keeps the Gates', pages: ['a', 'c'] },
        { value: 'Our Gates', pages: ['b'] },
      ],
    },
    {
      about: 'authors',
      sides: [
        { value: 'Ana Delgado', pages: ['a', 'c'] },
        { value: 'Kim Osei', pages: ['b'] },
      ],
    },
  ]);
});

test('case, quotation marks, the order of authors and silence are no difference', () => {
  const one = reprintReading({ authors: [author('Ana Delgado'), author('Kim Osei')] });
  const other = reprintReading({
    page: { ...one.page, title: '“WHO KEEPS THE GATES”' },
    authors: [author('Kim Osei'), author('Ana Delgado')],
    rights: { ...one.rights, licence: null },
  });
  expect(differencesOf(new Map(Object.entries({ one, other })))).toEqual([]);
});
