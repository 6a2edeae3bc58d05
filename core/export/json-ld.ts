import { plainWords } from '../attribution/credit-text.ts';
import { attributionOf } from '../attribution/index.ts';
import type { Contributor, Hop, Note, Rights } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import type { ExportFormat } from './export-format.ts';
import { webIri } from './iri.ts';
import { languageTag } from './language-tag.ts';
import { isRemarkable, standingWords, termInWords } from './words.ts';

/** schema.org's terms without asking schema.org: the vocabulary as default, and which terms hold addresses. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(['url', 'archivedAt', 'license', 'acquireLicensePage'].map((term) => [term, { '@type': '@id' }])),
};

type Node = Record<string, unknown>;

/**
 * schema.org in JSON-LD: a `NewsArticle` (https://schema.org/NewsArticle) a note, the chain nested in `isBasedOn` down to the
 * origin. Expands without a network.
 */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  label: 'JSON-LD (schema.org)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (notes) => {
    const articles = notes.map(articleOf);
    const only = articles.length === 1 ? articles[0] : { '@graph': articles };
    return `${JSON.stringify({ '@context': context, ...only }, null, 2)}\n`;
  },
};

function articleOf(note: Note): Node {
  const reading = correctedReading(note);
  const { page, dates, chain, authors } = reading;
  return told({
    ...workNode(chain, chain.length - 1),
    '@type': page.kind === 'article' ? 'NewsArticle' : 'WebPage',
    url: webIri(note.finalUrl) ?? webIri(page.url),
    headline: plainWords(page.title ?? ''),
    inLanguage: languageTag(page.language),
    datePublished: plainWords(dates.published?.value ?? chain.at(-1)?.work.date ?? ''),
    dateModified: plainWords(dates.modified?.value ?? ''),
    ...partsOf(authors),
    sourceOrganization: chain.filter(({ role }) => role === 'agency').map(({ publisher }) => organization(publisher)),
    ...rightsOf(reading.rights),
    creditText: attributionOf(reading)?.text,
    citation: reading.citedSources.map(({ name, url }) => told({ '@type': 'CreativeWork', name: plainWords(name), url: webIri(url) })),
    keywords: note.tags.map(plainWords).join(', '),
  });
}

/** One publication, on what it is based in it, and so on to the origin. */
function workNode(chain: readonly Hop[], place: number): Node {
  const hop = chain[place];
  if (!hop) return {};
  const before = place > 0 ? workNode(chain, place - 1) : null;
  return told({
    '@type': 'NewsArticle',
    url: webIri(hop.work.url),
    headline: plainWords(hop.work.title ?? ''),
    datePublished: plainWords(hop.work.date ?? ''),
    publisher: organization(hop.publisher),
    // schema.org has no term for a claim that was looked into and did not hold.
    description: isRemarkable(hop) ? `Named as an earlier publication of this text (${standingWords[hop.standing]}).` : null,
    archivedAt: webIri(hop.capture?.url),
    isBasedOn: before,
    translationOfWork: hop.relation === 'translated-from' && before ? referenceTo(before) : null,
  });
}

/** The same work again, by its address alone, or its headline. */
function referenceTo({ url, headline }: Node): Node | null {
  return url || headline ? told({ '@type': 'CreativeWork', url, headline }) : null;
}

const roles = {
  author: 'author',
  translator: 'translator',
  editor: 'editor',
  contributor: 'contributor',
  photographer: 'contributor',
} as const;

function partsOf(contributors: Contributor[]): Node {
  const parts: Record<string, Node[]> = {};
  for (const one of contributors) {
    if (one.role === 'rights-holder') continue;
    const term = roles[one.role];
    parts[term] = [...(parts[term] ?? []), contributor(one)];
  }
  return parts;
}

function rightsOf({ holders, year, notice, licence, terms, contacts }: Rights): Node {
  return {
    copyrightHolder: holders.map(contributor),
    copyrightYear: year,
    copyrightNotice: plainWords(notice ?? ''),
    license: licence && (webIri(licence.url) ?? told({ '@type': 'CreativeWork', name: plainWords(licence.name) })),
    usageInfo: terms.map((term) => ({ '@type': 'CreativeWork', text: termInWords(term) })),
    acquireLicensePage: contacts.flatMap((contact) => webIri(contact) ?? []),
  };
}

function contributor({ name, type, url }: Contributor): Node {
  return told({
    // Authors and holders are persons or organisations to schema.org: of whom nobody knows which, neither is said.
    '@type': type === 'organization' ? 'Organization' : type === 'person' ? 'Person' : null,
    name: plainWords(name),
    url: webIri(url),
  });
}

function organization({ name, url }: { name: string; url: string | null }): Node {
  return told({ '@type': 'Organization', name: plainWords(name), url: webIri(url) });
}

/** Only what says something. */
function told(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
