import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readPartnerLogo } from './partner-logo.ts';

const saidBy = (byline: string, url?: string) =>
  readPartnerLogo(articleWith({ byline }, url ? { url } : {})).map(({ says }) =>
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

test('on a portal the logo of an outlet that nobody knows names the partner, the portal’s own doesn’t', () => {
  const logo = (name: string) =>
    saidBy(`<a class="link_cp" href="/channel/1"><img alt="${name}" src="l.png"></a>`, 'https://v.daum.net/v/20260304');
  expect(logo('등대뉴스')).toEqual(['등대뉴스']);
  expect(logo('다음뉴스')).toEqual([]);
});

test('the place behind a name is no part of it', () => {
  const byline = '<div class="publisher"><img alt="Lantern Observer (Lagos)" src="l.png"></div>';
  expect(saidBy(byline, 'https://allafrica.com/stories/202603040001.html')).toEqual(['Lantern Observer']);
});

test('the masthead behind "Article from" is whom the text is from, a picture behind other words is not', () => {
  const from = (words: string, alt: string) => saidBy(`<p>${words} <a href="http://mail.test/"><img alt="${alt}" src="m.gif"></a></p>`);
  expect(from('Article from:', 'The Harbour Mail')).toEqual(['The Harbour Mail']);
  expect(saidBy('<span>Article from:</span> <img alt="Harbour Post" src="m.gif">')).toEqual(['Harbour Post']);
  expect(from('Article from:', 'more')).toEqual([]);
  expect(from('Buy this article from', 'Reprint Desk')).toEqual([]);
  expect(from('Read in', 'The Harbour Mail')).toEqual([]);
});
