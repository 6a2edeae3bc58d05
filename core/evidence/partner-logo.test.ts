import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readPartnerLogo } from './partner-logo.ts';

const saidBy = (byline: string) =>
  readPartnerLogo(articleWith({ byline })).map(({ says }) =>
    says.about === 'agency' ? says.agency.name : says.about === 'origin' ? says.publisher?.name : says.about,
  );

test('an agency’s logo that links to its own site signs the text', () => {
  expect(saidBy('<div><a href="http://www.reuters.com"><img alt="Reuters" src="r.gif"></a></div>')).toEqual(['Reuters']);
});

test('a logo in the place for partners names the outlet', () => {
  expect(saidBy('<div class="provider-logo"><img alt="The Guardian logo" src="g.png"></div>')).toEqual(['The Guardian']);
});

test.each([
  ['a picture of the agency’s', '<figure><img alt="Reuters" src="harbour.jpg"></figure>'],
  ['a picture outside of such places', '<div><img alt="AP" src="harbour.jpg"></div>'],
  ['whom nobody knows', '<div class="partner"><img alt="Lantern" src="l.png"></div>'],
])('%s signs nothing', (_, byline) => {
  expect(saidBy(byline)).toEqual([]);
});

test('a logo below the text is no signature', () => {
  const page = articleWith({ foot: '<a href="http://www.reuters.com"><img alt="Reuters" src="r.gif"></a>' });
  expect(readPartnerLogo(page)).toEqual([]);
});

test('an outlet that nobody knows is meant where a picture is credited to it too', () => {
  const provider = (credit: string) => `<div class="provider-info"><img alt="Lantern Weekly" src="l.png"></div><p>${credit}</p>`;
  expect(saidBy(provider('© Provided by Lantern Weekly'))).toEqual(['Lantern Weekly']);
  expect(saidBy(provider('© Provided by Ebb and Flow'))).toEqual([]);
});
