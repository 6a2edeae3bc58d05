import { expect, test } from 'vitest';
import { readSiteName } from '../evidence/site-name.ts';
import { articleWith, type PageSetup } from '../page.test-support.ts';
import { drawSite } from './site.ts';

const siteOf = (setup: PageSetup) => {
  const page = articleWith({}, setup);
  return drawSite(page, readSiteName(page)).site;
};

test('a site is called what its markup calls it', () => {
  expect(siteOf({ head: '<meta property="og:site_name" content="The Harbour Post">' })).toEqual({
    name: 'The Harbour Post',
    domain: 'harbour-post.test',
    url: 'https://www.harbour-post.test/',
  });
});

test('a name that fits the address beats an owner’s', () => {
  const head = '<meta name="publisher" content="Estuary Holdings"><meta name="application-name" content="Harbour Post">';
  expect(siteOf({ head }).name).toBe('Harbour Post');
});

test('an agency in the publisher’s place does not rename the site', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Associated Press"}}</script>';
  expect(siteOf({ head }).name).toBe('harbour-post.test');
});

test('a page without a name is called by its host', () => {
  expect(siteOf({}).name).toBe('harbour-post.test');
});

test('a page saved from nowhere, with nothing to tell by, has no site', () => {
  expect(siteOf({ url: 'https://unknown.invalid/1' })).toEqual({ name: 'unknown site', domain: null, url: null });
});

test('a page saved from nowhere is placed by the links it carries', () => {
  const page = articleWith(
    {
      foot: '<a href="https://www.harbour-post.test/a">A</a> <a href="https://www.harbour-post.test/b">B</a> <a href="https://www.harbour-post.test/c">C</a>',
    },
    { url: 'https://unknown.invalid/1' },
  );
  expect(drawSite(page, []).site.domain).toBe('harbour-post.test');
});
