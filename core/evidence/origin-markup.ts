import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Mention, Statement } from '../model.ts';
import { articleNodes } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { findInMarkup } from './finding.ts';

/**
 * What markup says of where the text came from: JSON-LD provider, sourceOrganization, isBasedOn and translationOfWork,
 * the metas of content systems that name a wire or a partner, and Google News's old syndication-source.
 * Templates fill most of these with the site itself; the fold drops what names the page's own outlet.
 */
export function readOriginMarkup(page: Page): Finding[] {
  return [...fromJsonLd(page), ...fromMetas(page), ...fromLinks(page), ...fromHnews(page)];
}

function fromJsonLd(page: Page): Finding[] {
  return articleNodes(page.jsonLd, [page.address])
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
  return [
    findInMarkup(
      signal,
      'json-ld',
      party.name,
      { about: 'agency', agency: { name: agency.name, url: null }, share: 'copy', date: null },
      0.7,
    ),
  ];
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

function worksIn(node: LdNode, name: string, page: Page): Work[] {
  const linked = textsOf(node, name).flatMap((text) =>
    page.resolve(text) && /^https?:/.test(text) ? [{ url: page.resolve(text) as string, title: null, publisher: null }] : [],
  );
  const described = nodesOf(node, name).flatMap((work) => {
    const url = [...textsOf(work, 'url'), ...textsOf(work, '@id')].map(page.resolve).find((address) => address !== null);
    if (!url) return [];
    const publisher =
      nodesOf(work, 'publisher').flatMap((party) => textsOf(party, 'name').map((text) => ({ name: text, url: null })))[0] ?? null;
    return [{ url, title: textsOf(work, 'headline')[0] ?? textsOf(work, 'name')[0] ?? null, publisher }];
  });
  return [...linked, ...described].slice(0, 3);
}

/** Where studies stand that an article reports on. */
const STUDIES = new Set(['doi.org', 'arxiv.org', 'nih.gov', 'ssrn.com', 'biorxiv.org', 'medrxiv.org']);

function workFinding(signal: string, work: Work, relation: 'adapted-from' | 'translated-from', weight: number, page: Page): Finding[] {
  const domain = registrableDomain(new URL(work.url).hostname);
  if (domain === page.domain || STUDIES.has(domain ?? '')) return [];
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

// Each is rare and exact: the field of a content system that holds where a text came from.
const CREDIT_META =
  /^(?:(?:.{1,40}[._:-])?(?:source|provider|wire|creditline|syndicator|syndication[_-]?partner|sourceorganization|news-source|content-source|content_source|provider-name)|article_publication_name|dc\.source|dcterms\.source|article-agency|agency|byline-agency|author_source)$/;
const NO_CREDIT_META =
  /^(?:twitter|fb|al|msapplication|country|tec|original-image|acquia|og:image|og:video|utm|parsely-metadata|syndication-source|original-source|lead_source|traffic|image|video|media|audio|google)/;

function fromMetas(page: Page): Finding[] {
  const findings: Finding[] = [];
  for (const { name, content } of page.metas) {
    if (!CREDIT_META.test(name) || NO_CREDIT_META.test(name) || content.length < 2 || content.length > 80) continue;
    const work = /^dc(?:terms)?\.source$/.test(name) ? page.resolve(content) : null;
    if (work && /^https?:/.test(content) && isArticleAddress(work)) findings.push(...originalAt(work, page));
    if (!namesSomebody(content)) continue;
    const decisive = name === 'source' && /[\u3400-\u9fff]/.test(content);
    findings.push(
      ...creditFinding(
        'meta-credit',
        'meta',
        { name: content.replace(/[-–—][^-–—]{1,12}频道$/u, ''), url: null },
        decisive ? 0.85 : nameAgency(content) || isOutletLike(content) ? 0.6 : 0.5,
      ),
    );
    if (findings.length >= 4) break;
  }
  return findings;
}

/** A flag, a code, an address or a system's name ("no", "wire", "CMS") names nobody. */
function namesSomebody(content: string): boolean {
  if (/^https?:|^\d|[{}<>=]|^[a-z0-9_-]{1,12}$/.test(content)) return false;
  return !/^(?:web|cms|rss|feed|api|desktop|mobile|default|none|null|true|false|own|original|internal|staff|other|direct)$/i.test(content);
}

/** Dublin Core's source by its address: the work that this one was made from. */
function originalAt(url: string, page: Page): Finding[] {
  const domain = registrableDomain(url);
  if (domain === page.domain || STUDIES.has(domain ?? '')) return [];
  return [
    findInMarkup(
      'meta-credit',
      'meta',
      url,
      { about: 'origin', publisher: null, relation: 'republished-from', url, title: null, date: null },
      0.6,
    ),
  ];
}

function fromLinks(page: Page): Finding[] {
  const stated = [
    ...page.meta('syndication-source', 'original-source').map(page.resolve),
    ...page.links
      .filter((link) => link.rel.includes('syndication-source') || link.rel.includes('original-source'))
      .map((link) => link.href),
  ];
  return stated.flatMap((url): Finding[] => {
    if (!url || registrableDomain(new URL(url).hostname) === page.domain) return [];
    return [
      findInMarkup(
        'syndication-source',
        'meta',
        url,
        { about: 'origin', publisher: null, relation: 'syndicated-from', url, title: null, date: null },
        0.6,
      ),
    ];
  });
}

/** hNews (http://microformats.org/wiki/hnews): .source-org names the outlet that the text came from. */
function fromHnews(page: Page): Finding[] {
  const element = page.document.querySelector(
    '.hnews .source-org .fn, .hnews .source-org .org, .hnews .source-org, .source-org.vcard .fn, .source-org.vcard .org',
  );
  const name = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return name.length > 1 && name.length < 80 ? creditFinding('hnews-source-org', 'microformats', { name, url: null }, 0.75) : [];
}

/** A credit names a news agency or an outlet: which of them decides whether this is wire copy or a republication. */
function creditFinding(signal: string, where: Finding['where'], mention: Mention, weight: number): Finding[] {
  const agency = nameAgency(mention.name);
  const says: Statement = agency
    ? { about: 'agency', agency: { name: agency.name, url: null }, share: 'copy', date: null }
    : {
        about: 'origin',
        publisher: mention,
        relation: 'syndicated-from',
        url: isArticleAddress(mention.url) ? mention.url : null,
        title: null,
        date: null,
      };
  return [findInMarkup(signal, where, mention.name, says, weight)];
}

function isArticleAddress(url: string | null): boolean {
  return url !== null && new URL(url).pathname.length > 8;
}

/** An address without the parameters that only count clicks. */
function withoutTracking(address: string | null): string | null {
  if (!address) return null;
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (/^(?:utm_|fbclid|gclid|ncid|cmpid)/i.test(key)) url.searchParams.delete(key);
  return url.href;
}
