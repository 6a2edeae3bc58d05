/** Readings for the tests of what is kept and what is shown, in the shape of a republished article; the outlets are invented. */
import type { Chain, Contributor, Evidence, Hop, Reading } from './model.ts';

const COPY_URL = 'https://www.commons-wire.test/essays/the-gates/5561';

/** A piece of evidence in the visible text. */
export function quotes(id: string, quote: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id,
    signal: 'original-source-line',
    where: 'visible-text',
    scope: 'article',
    quote,
    selector: { css: null, exact: quote, prefix: '', suffix: '' },
    ...more,
  };
}

export function author(name: string, more: Partial<Contributor> = {}): Contributor {
  return { name, type: 'person', role: 'author', url: null, evidence: ['byline'], ...more };
}

export function hop(name: string, more: Partial<Hop> = {}): Hop {
  return {
    publisher: { name, domain: null, url: null },
    role: 'origin',
    relation: 'published',
    work: { title: null, url: null, date: null },
    standing: 'stated',
    confidence: 0.9,
    evidence: ['origin'],
    ...more,
  };
}

const here = hop('Commons Wire', {
  role: 'this-page',
  relation: 'republished-from',
  work: { title: 'Who Keeps the Gates', url: COPY_URL, date: '2024-05-03' },
  evidence: [],
});

const reprinted: Chain = [
  hop('The Saltmarsh Review', { work: { title: null, url: 'https://saltmarsh.test/gates', date: '2024-05-02' } }),
  here,
];

/** A reading with every field filled and every optional field present: an essay of one outlet on another's site. */
export function reprintReading(more: Partial<Reading> = {}): Reading {
  return {
    schema: 'whence/reading/1',
    page: {
      url: COPY_URL,
      canonicalUrl: COPY_URL,
      title: 'Who Keeps the Gates',
      site: { name: 'Commons Wire', domain: 'commons-wire.test', url: 'https://www.commons-wire.test/' },
      language: 'en',
      kind: 'article',
      articleScore: 0.93,
    },
    authors: [author('Ana Delgado')],
    dates: {
      published: { value: '2024-05-03', evidence: ['byline'] },
      original: { value: '2024-05-02', evidence: ['origin'] },
      modified: null,
    },
    chain: reprinted,
    rights: {
      holders: [author('Ana Delgado', { role: 'rights-holder', evidence: ['notice'] })],
      year: 2024,
      notice: '© Ana Delgado, The Saltmarsh Review, 2024',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', spdx: 'CC-BY-4.0', evidence: ['notice'] },
      terms: [
        {
          use: 'repost-noncommercial',
          ruling: 'permitted-with-conditions',
          conditions: ['credit-source', 'link-to-original'],
          evidence: ['terms'],
        },
      ],
      fairUse: { evidence: ['terms'] },
      disclaimer: { evidence: ['terms'] },
      contacts: ['desk@commons-wire.test'],
    },
    citedSources: [{ name: 'Northern Wire', url: null, evidence: ['cited'] }],
    conflicts: [
      { about: 'rights', explanation: 'The permission is for Commons Wire articles; this one is not.', evidence: ['terms', 'notice'] },
    ],
    evidence: [
      quotes('byline', 'By Ana Delgado'),
      quotes('origin', 'The original source of this article is The Saltmarsh Review'),
      quotes('notice', '© Ana Delgado, The Saltmarsh Review, 2024'),
      quotes('terms', 'Commons Wire grants permission to cross-post its articles.', { scope: 'site' }),
      quotes('cited', 'Northern Wire reported'),
    ],
    ...more,
  };
}

/** A reading of a page that declares nothing but itself. */
export function originalReading(): Reading {
  const own = { ...here, relation: 'published' as const };
  return reprintReading({ chain: [own], conflicts: [], citedSources: [] });
}

/** A reading of a page that is no article. */
export function noArticleReading(): Reading {
  const reading = originalReading();
  return { ...reading, page: { ...reading.page, kind: 'not-article', articleScore: 0.1 } };
}
