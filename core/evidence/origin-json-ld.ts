import { nameAgency } from '../agents/agency.ts';
import type { Finding, Mention } from '../model.ts';
import { ownArticles } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { isRecordAddress } from '../wording/labels/record-hosts.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { findInMarkup } from './finding.ts';
import { creditFinding, isElsewhere } from './markup/credit-finding.ts';
import { sayAgency } from './say.ts';

/**
 * What JSON-LD says of where the text came from: provider, sourceOrganization, creditText, isBasedOn and translationOfWork, and a publisher
 * that is a news agency. Templates fill most of these with the site itself; the fold drops what names the page's own outlet.
 */
export function readOriginJsonLd(page: Page): Finding[] {
  return ownArticles(page)
    .slice(0, 2)
    .flatMap((node) => [
      ...partiesIn(node, 'provider', page).flatMap((party) => creditFinding('jsonld-provider', 'json-ld', party, 0.8)),
      ...partiesIn(node, 'sourceOrganization', page).flatMap((party) =>
        creditFinding('jsonld-source-organization', 'json-ld', party, 0.75),
      ),
      ...textsOf(node, 'creditText').slice(0, 1).flatMap(creditTextFinding),
      ...partiesIn(node, 'publisher', page).flatMap((party) => agencyFinding('jsonld-publisher-agency', party, page)),
      ...worksIn(node, 'isBasedOn', page).flatMap((work) => workFinding('jsonld-is-based-on', work, 'adapted-from', 0.6, page)),
      ...worksIn(node, 'translationOfWork', page).flatMap((work) =>
        workFinding('jsonld-translation-of-work', work, 'translated-from', 0.85, page),
      ),
    ]);
}

/** The publisher of wire copy is the agency in some systems; any other publisher is the site or its owner. */
function agencyFinding(signal: string, party: Mention, page: Page): Finding[] {
  const agency = nameAgency(party.name);
  if (!agency || agency.domain === page.domain) return [];
  return [findInMarkup(signal, 'json-ld', party.name, sayAgency(agency.name), 0.7)];
}

/** "Originally published by Harbour Post", or the name alone; a sentence about anything else is no credit. */
function creditTextFinding(text: string): Finding[] {
  const name = text
    .replace(/^(?:(?:originally |first )?(?:published|appeared) (?:by|in|on|at)|by|via|source:|courtesy of)\s(?:the\s)?/i, '')
    .trim();
  const isNamed = name.length <= 60 && (nameAgency(name) !== null || isOutletLike(name));
  return isNamed ? creditFinding('jsonld-credit-text', 'json-ld', { name, url: null }, 0.6) : [];
}

function partiesIn(node: LdNode, name: string, page: Page): Mention[] {
  const named = nodesOf(node, name).flatMap((party) =>
    textsOf(party, 'name')
      .slice(0, 1)
      .map((text) => ({ name: text, url: textsOf(party, 'url').map((url) => withoutTracking(page.resolve(url)))[0] ?? null })),
  );
  return [
    ...named,
    ...textsOf(node, name)
      .filter((text) => !/^https?:|^#/.test(text))
      .map((text) => ({ name: text, url: null })),
  ].slice(0, 3);
}

interface Work {
  url: string;
  title: string | null;
  publisher: Mention | null;
}

/** What articles report on, and files of such. */
const NO_ARTICLE =
  /^(?:Dataset|DataCatalog|Report|Book|Movie|TVSeries|Play|ScholarlyArticle|Legislation|DigitalDocument|Product|Event|SoftwareApplication|GovernmentService|Thesis|Photograph|ImageObject|VideoObject|Map)$/;
const FILE = /\.(?:pdf|csv|xlsx?|docx?|zip|json)(?:[?#]|$)/i;

function worksIn(node: LdNode, name: string, page: Page): Work[] {
  const linked = textsOf(node, name).flatMap((text) =>
    page.resolve(text) && /^https?:/.test(text) && !FILE.test(text) && !isRecordAddress(text)
      ? [{ url: page.resolve(text) as string, title: null, publisher: null }]
      : [],
  );
  const described = nodesOf(node, name).flatMap((work) => {
    const url = [...textsOf(work, 'url'), ...textsOf(work, '@id')].map(page.resolve).find((address) => address !== null);
    if (!url || typesOf(work).some((type) => NO_ARTICLE.test(type))) return [];
    const publisher =
      nodesOf(work, 'publisher').flatMap((party) => textsOf(party, 'name').map((text) => ({ name: text, url: null })))[0] ?? null;
    return [{ url, title: textsOf(work, 'headline')[0] ?? textsOf(work, 'name')[0] ?? null, publisher }];
  });
  return [...linked, ...described].slice(0, 3);
}

function workFinding(signal: string, work: Work, relation: 'adapted-from' | 'translated-from', weight: number, page: Page): Finding[] {
  if (!isElsewhere(work.url, page)) return [];
  return [
    findInMarkup(
      signal,
      'json-ld',
      work.url,
      { about: 'origin', publisher: work.publisher, relation, url: work.url, title: work.title, date: null },
      weight,
    ),
  ];
}

/** An address without the parameters that only count clicks. */
function withoutTracking(address: string | null): string | null {
  if (!address) return null;
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (/^(?:utm_|fbclid|gclid|ncid|cmpid)/i.test(key)) url.searchParams.delete(key);
  return url.href;
}
