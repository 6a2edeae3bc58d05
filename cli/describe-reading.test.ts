import { expect, test } from 'vitest';
import type { Hop, Reading } from '../core/model.ts';
import { describeReading } from './describe-reading.ts';

const here: Hop = {
  publisher: { name: 'The Valley Echo', domain: 'valley-echo.test', url: null },
  role: 'this-page',
  relation: 'republished-from',
  work: { title: null, url: 'https://valley-echo.test/quay', date: '2024-05-02' },
  standing: 'stated',
  confidence: 1,
  evidence: [],
};
const origin: Hop = {
  ...here,
  publisher: { name: 'The Harbour Post', domain: 'harbour-post.test', url: null },
  role: 'origin',
  relation: 'published',
  work: { title: null, url: 'https://harbour-post.test/quay', date: '2024-05' },
  evidence: ['e1', 'e2'],
};
const quoted = (id: string, quote: string) => ({
  id,
  signal: 's',
  where: 'visible-text' as const,
  scope: 'article' as const,
  quote,
  selector: null,
});

const reading: Reading = {
  schema: 'whence/reading/1',
  page: {
    url: 'https://valley-echo.test/quay',
    canonicalUrl: null,
    title: 'Quay stays \u001b[31mopen',
    site: here.publisher,
    language: 'en',
    kind: 'article',
    articleScore: 1,
  },
  authors: [
    { name: 'Ada Wren', type: 'person', role: 'author', evidence: ['e1'] },
    { name: 'Bo Finch', type: 'person', role: 'author', evidence: ['e1'] },
    { name: 'Cy Heron', type: 'person', role: 'translator', evidence: ['e1'] },
  ],
  dates: { published: null, original: null, modified: null },
  chain: [origin, here],
  rights: {
    holders: [{ name: 'Ada Wren', type: 'person', role: 'rights-holder', evidence: ['e3'] }],
    year: 2024,
    notice: '© Ada Wren 2024',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', spdx: 'CC-BY-4.0', evidence: ['e3'] },
    terms: [
      {
        use: 'repost-noncommercial',
        ruling: 'permitted-with-conditions',
        conditions: ['credit-source', 'link-to-original'],
        evidence: ['e3'],
      },
    ],
    fairUse: null,
    disclaimer: null,
    contacts: ['rights@harbour-post.test'],
  },
  citedSources: [{ name: 'Reuters', evidence: ['e4'] }],
  conflicts: [{ about: 'rights', explanation: 'The permission is for other articles.', evidence: ['e3'] }],
  evidence: [
    quoted('e1', 'First published in The Harbour Post'),
    quoted('e2', 'First published in The Harbour Post'),
    quoted('e3', 'You may repost this'),
    quoted('e4', 'Reuters said'),
  ],
};

test('the chain is told origin first, with the page’s words, then rights, quarrels and mentions', () => {
  expect(describeReading(reading, false)).toBe(`Quay stays [31mopen
by Ada Wren and Bo Finch
translator: Cy Heron

◎ The Harbour Post · May 2024 · this page says so
│ https://harbour-post.test/quay
│ “First published in The Harbour Post”
│ republished by
● The Valley Echo · 2 May 2024 · you are here
  https://valley-echo.test/quay

© Ada Wren 2024
Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
Republishing, non-commercially: permitted, on conditions (credit the original publication, link to the original)
  “You may repost this”
Ask: rights@harbour-post.test

! The permission is for other articles.

Cites: Reuters`);
});

test('a page that declares nothing is never called an original', () => {
  const words = describeReading({ ...reading, chain: [{ ...here, relation: 'published' }] }, false);
  expect(words).toContain('No earlier publication is declared on this page.');
  expect(words).not.toMatch(/\b(?:authentic|verified|is original|an original)\b/i);
});

test('an address that nobody knows is not told', () => {
  const nowhere = { ...here, work: { ...here.work, url: 'https://unknown.invalid/page.html' } };
  expect(describeReading({ ...reading, chain: [origin, nowhere] }, false)).not.toContain('invalid');
});

test('a page that is no article says so and names nobody', () => {
  const words = describeReading({ ...reading, page: { ...reading.page, kind: 'not-article' } }, false);
  expect(words).toContain("This page doesn't look like an article.");
  expect(words).not.toContain('Ada Wren and');
});

test('no escape sequence of the page reaches the terminal', () => {
  expect(describeReading(reading, false)).not.toContain('\u001b');
});
