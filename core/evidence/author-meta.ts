import { authorsIn } from '../agents/bylines/authors-in.ts';
import { readByline } from '../agents/bylines/byline.ts';
import { foldName } from '../agents/fold-name.ts';
import type { Finding, Party } from '../model.ts';
import { isAuthorPage } from '../page/author-page.ts';
import { mayBeMarked } from '../page/marks.ts';
import { parselyRecord } from '../page/parsely-record.ts';
import { weightedNames } from '../page/weighted-names.ts';
import type { Page } from '../page.ts';
import { findAuthors } from './finding.ts';

const AUTHOR_METAS = weightedNames(
  'citation_author=0.85|byl=0.75|byline=0.7|by=0.6|sailthru.author=0.7|dcsext.author=0.65|sailthru.byline_name=0.7|' +
    'article_author=0.65|parsely-author=0.7|parsely-page=0.7|cxenseparse:author=0.65|article:author_name=0.7|' +
    'article:author=0.6|og:article:author=0.6|rnews:author=0.7|author=0.62|authors=0.62|dc.creator=0.5|dcterms.creator=0.5|' +
    'dc:creator=0.5|creator=0.5|bt:author=0.6|vr:author=0.6|search.byline=0.6|news_author=0.6|article.author=0.6|' +
    'content-author=0.55|mrf:authors=0.65|dable:author=0.6|article-author=0.55|shareaholic:article_author_name=0.5|' +
    'mediaid-author=0.5|lingo:creator=0.5|twitter:data1=0.35',
);

/** Who wrote it by the metas of content systems: Highwire, Parsely, Sailthru, Dublin Core, Open Graph, the plain `author`, and links to an author's page. */
export function readAuthorMeta(page: Page): Finding[] {
  const named = AUTHOR_METAS.map(([name, weight]) => ({ values: valuesOf(name, page), weight }));
  return [...named, { values: titlesOfLinks(page), weight: 0.6 }].flatMap(({ values, weight }) => {
    const parties = values.slice(0, 60).flatMap((value) => authorsIn(value, page.language));
    return parties.length > 0 ? [findAuthors('meta-author', 'meta', unlinked(parties), weight)] : [];
  });
}

/** `<link rel="author" title="Jane Harbour" href="/author/jane">`: whom the head links as the author, by an author's page. */
function titlesOfLinks(page: Page): string[] {
  if (!mayBeMarked(page, 'author')) return [];
  return [...page.document.querySelectorAll('link[rel~="author"][title]')]
    .filter((link) => isAuthorPage(link.getAttribute('href') ?? ''))
    .slice(0, 8)
    .map((link) => (link.getAttribute('title') ?? '').slice(0, 200));
}

const unlinked = (parties: Party[]): Party[] => parties.map((party) => ({ ...party, url: null }));

function valuesOf(name: string, page: Page): string[] {
  const contents = [...new Set(page.meta(name))];
  // Blogs' names of one word are names behind "by" alone.
  if (name === 'by') return contents.map((value) => `by ${value}`);
  if (name === 'parsely-page') return contents.flatMap(authorsInParsely);
  if (name === 'twitter:data1' && !labelsAuthor(page)) return [];
  return contents
    .filter(
      (value) =>
        value.length > 1 && value.length < 2000 && !/^https?:|^@|facebook\.com|comsenz/i.test(value) && !isOrganization(page, value),
    )
    .flatMap((value) => namesIn(value, name === 'citation_author'));
}

/** Whether the head calls the same words its organization: a group's name that templates put in every slot. */
function isOrganization(page: Page, value: string): boolean {
  return page.meta('organization').some((name) => foldName(name) === foldName(value));
}

/** Whether the label beside Twitter's first figure says that it is an author: "Written by", "Verfasst von". */
function labelsAuthor(page: Page): boolean {
  const label = page.meta('twitter:label1')[0] ?? '';
  return (
    label.length < 40 &&
    readByline(`${label}: Jane Harbour`).parties.some((party) => party.name === 'Jane Harbour' && party.role === 'author')
  );
}

/** The names in one value. Highwire, and lists parted by semicolons, write "Jumper, John": the family name first. */
function namesIn(value: string, isHighwire: boolean): string[] {
  const parts = value.includes(';')
    ? value
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
    : [value];
  return isHighwire || (parts.length > 1 && parts.every((part) => part.split(',').length === 2)) ? parts.map(givenNameFirst) : parts;
}

function givenNameFirst(name: string): string {
  const parts = name.split(/,\s*/);
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

/** Parsely's page record has "authors", a list, or "author". */
function authorsInParsely(content: string): string[] {
  const record = parselyRecord(content) ?? {};
  return ['authors', 'author']
    .flatMap((field) => (Object.hasOwn(record, field) ? record[field] : []))
    .filter((name): name is string => typeof name === 'string');
}
