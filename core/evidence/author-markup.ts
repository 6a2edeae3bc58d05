import { readByline } from '../agents/byline.ts';
import type { EvidencePlace, Finding, Party } from '../model.ts';
import { articleNodes } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';

const AUTHOR_METAS: [name: string, weight: number][] = [
  ['citation_author', 0.85],
  ['byl', 0.75],
  ['byline', 0.7],
  ['sailthru.author', 0.7],
  ['parsely-author', 0.7],
  ['cxenseparse:author', 0.65],
  ['article:author_name', 0.7],
  ['article:author', 0.6],
  ['og:article:author', 0.6],
  ['rnews:author', 0.7],
  ['author', 0.62],
  ['authors', 0.62],
  ['dc.creator', 0.5],
  ['dcterms.creator', 0.5],
  ['dc:creator', 0.5],
  ['creator', 0.5],
  ['bt:author', 0.6],
  ['vr:author', 0.6],
  ['search.byline', 0.6],
  ['news_author', 0.6],
  ['article.author', 0.6],
  ['content-author', 0.55],
  ['mediaid-author', 0.5],
  ['twitter:data1', 0.35],
];

/** Who the markup says wrote it: JSON-LD author and creator, the metas of content systems, microdata, rel=author and vcards. */
export function readAuthorMarkup(page: Page): Finding[] {
  return [...fromJsonLd(page), ...fromMetas(page), ...fromElements(page)];
}

function fromJsonLd(page: Page): Finding[] {
  return articleNodes(page.jsonLd, [page.address])
    .slice(0, 2)
    .flatMap((node) => {
      const authors = ldParties(node, 'author', page);
      const parties = authors.length > 0 ? authors : ldParties(node, 'creator', page);
      return parties.length > 0 ? [authorFinding('jsonld-author', 'json-ld', parties, authors.length > 0 ? 0.8 : 0.6)] : [];
    });
}

function ldParties(node: LdNode, name: string, page: Page): Party[] {
  const described = nodesOf(node, name)
    .flatMap((party) => resolveReference(party, page))
    .flatMap((party) => {
      const isOrganization = typesOf(party).some((type) => /Organization/.test(type));
      const url = textsOf(party, 'url').map(page.resolve)[0] ?? null;
      return textsOf(party, 'name')
        .slice(0, 1)
        .flatMap((text) =>
          partiesIn(text, page).map((found) => ({
            ...found,
            type: isOrganization && found.type !== 'person' ? ('organization' as const) : found.type,
            url,
          })),
        );
    });
  return [
    ...described,
    ...textsOf(node, name)
      .filter((text) => !/^https?:/.test(text))
      .flatMap((text) => partiesIn(text, page)),
  ];
}

/** A node that only points ("@id": "#author") stands for the node it points to. */
function resolveReference(node: LdNode, page: Page): LdNode[] {
  if (textsOf(node, 'name').length > 0) return [node];
  const id = textsOf(node, '@id')[0];
  const target = id
    ? page.jsonLd.find((other) => other !== node && textsOf(other, '@id')[0] === id && textsOf(other, 'name').length > 0)
    : undefined;
  return target ? [target] : [];
}

function fromMetas(page: Page): Finding[] {
  return AUTHOR_METAS.flatMap(([name, weight]) => {
    const values = [...new Set(page.meta(name))].filter(
      (value) => value.length > 1 && value.length < 400 && !/^https?:|^@|facebook\.com/.test(value),
    );
    if (name === 'twitter:data1' && !/^(?:written by|author)/i.test(page.meta('twitter:label1')[0] ?? '')) return [];
    const parties = values.slice(0, 60).flatMap((value) => partiesIn(name === 'citation_author' ? givenNameFirst(value) : value, page));
    return parties.length > 0 ? [authorFinding('meta-author', 'meta', parties, weight)] : [];
  });
}

/** Highwire metas write "Jumper, John": the family name first. */
function givenNameFirst(name: string): string {
  const parts = name.split(/,\s*/);
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

const AUTHOR_ELEMENTS =
  '[itemprop~="author" i],a[rel~="author" i],.author.vcard,.byline .fn,.p-author,[property="schema:author"],[property="author"]';

function fromElements(page: Page): Finding[] {
  const root = page.region.root ?? page.document.body;
  if (!root) return [];
  const seen: Element[] = [];
  const parties: Party[] = [];
  for (const element of [...root.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, 60)) {
    if (seen.some((other) => other.contains(element)) || !standsByHeadline(element, root)) continue;
    seen.push(element);
    const named = element.querySelector('[itemprop="name" i],.fn') ?? element;
    const text = (named.getAttribute('content') ?? named.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    const url = page.resolve(element.getAttribute('href') ?? element.querySelector('a[href]')?.getAttribute('href') ?? '');
    for (const party of partiesIn(text, page)) parties.push({ ...party, url });
  }
  return parties.length > 0 ? [authorFinding('markup-author', 'microdata', parties, 0.7)] : [];
}

function standsByHeadline(element: Element, root: Element): boolean {
  const beside = element.closest(
    'aside,nav,footer,blockquote,figure,.comment,.comments,#comments,.commentlist,[itemprop="comment"],[itemprop="publisher"],[class*="related" i],[class*="teaser" i],[class*="recommend" i],li article,article article',
  );
  return beside === null || beside === root || !root.contains(beside);
}

function partiesIn(text: string, page: Page): Party[] {
  const read = readByline(text, { language: page.language });
  const authors = read.parties.filter((party) => party.role === 'author').map(({ name, type }) => ({ name, type, url: null }));
  return [...authors, ...read.agencies.map((agency) => ({ name: agency.name, url: null, type: 'organization' as const }))];
}

function authorFinding(signal: string, where: EvidencePlace, parties: readonly Party[], weight: number): Finding {
  const distinct = [...new Map(parties.map((party) => [party.name.toLowerCase(), party])).values()].slice(0, 60);
  return findInMarkup(
    signal,
    where,
    distinct.map((party) => party.name).join(', '),
    { about: 'author', role: 'author', parties: distinct },
    weight,
  );
}
