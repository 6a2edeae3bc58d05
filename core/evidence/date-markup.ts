import type { YearWindow } from '../dates/date.ts';
import { normaliseMachineDate } from '../dates/machine-date.ts';
import type { EvidencePlace, Finding } from '../model.ts';
import { ownArticles } from '../page/articles-in-markup.ts';
import { isCambrian, textsOf } from '../page/json-ld.ts';
import { bearing, within } from '../page/marks.ts';
import { isOfOther } from '../page/others.ts';
import { textIn } from '../page/parsely-record.ts';
import { weightedNames } from '../page/weighted-names.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';
import { STAMPS, stampOf } from './markup/stamped-element.ts';

type Which = 'published' | 'modified' | 'original';

// Dates as machines write them. Weights follow how often each tells the day a reader is shown.
const PUBLISHED = weightedNames(
  'article:published_time=0.85|og:article:published_time=0.8|datepublished=0.85|citation_online_date=0.7|' +
    'citation_publication_date=0.7|parsely-pub-date=0.8|sailthru.date=0.75|dc.date.issued=0.75|dcterms.issued=0.7|' +
    'dcterms.created=0.6|dc.date.created=0.6|dc.date=0.6|pubdate=0.75|publishdate=0.75|publish-date=0.75|publish_date=0.75|' +
    'publication_date=0.75|ptime=0.7|pdate=0.65|cxenseparse:recs:publishtime=0.8|rnews:datepublished=0.8|' +
    'article_date_original=0.75|originalpublicationdate=0.75|displaydate=0.6|article.published=0.8|date_published=0.75|' +
    'cdate=0.5|bt:pubdate=0.7|vr:published_time=0.7|dcsext.articlefirstpublished=0.6|dcterms.date=0.6|' +
    'dcterms.available=0.6|dc.date.published=0.7|prism.publicationdate=0.7|citation_date=0.65|og:published_time=0.7|' +
    'og:pubdate=0.7|og:release_date=0.7|article:published=0.75|article:publish_time=0.7|' +
    'shareaholic:article_published_time=0.75|weibo: article:create_at=0.75|weibo:article:create_at=0.75|' +
    'publicationdate=0.75|pub_date=0.7|publish_time=0.7|pubtime=0.7|firstpublished=0.75|rbpubdate=0.7|created=0.5|date=0.55',
);
const MODIFIED = weightedNames(
  'article:modified_time=0.8|og:updated_time=0.7|datemodified=0.8|dcterms.modified=0.7|lastmod=0.6|last-modified=0.4',
);

/** Publication and modification dates that the markup gives: metas, JSON-LD, microdata and time elements by the headline. */
export function readDateMarkup(page: Page): Finding[] {
  return [
    ...fromMetas(page, PUBLISHED, 'published'),
    ...fromMetas(page, MODIFIED, 'modified'),
    ...fromParsely(page),
    ...fromJsonLd(page),
    ...fromCambrian(page),
    ...fromElements(page),
  ];
}

function fromMetas(page: Page, names: readonly [string, number][], which: Which): Finding[] {
  return names.flatMap(([name, weight]) =>
    page
      .meta(name)
      .slice(0, 1)
      .flatMap((value) => dateFinding('meta-date', 'meta', value, which, weight)),
  );
}

function fromParsely(page: Page): Finding[] {
  const [day] = page.meta('parsely-page').flatMap((record) => textIn(record, 'pub_date') || []);
  return day ? dateFinding('meta-date', 'meta', day, 'published', 0.8) : [];
}

function fromCambrian(page: Page): Finding[] {
  const node = page.jsonLd.find(isCambrian);
  const [published] = node ? textsOf(node, 'pubDate') : [];
  return published ? dateFinding('jsonld-date-published', 'json-ld', published, 'published', 0.8) : [];
}

function fromJsonLd(page: Page): Finding[] {
  return ownArticles(page)
    .slice(0, 2)
    .flatMap((node) => [
      ...textsOf(node, 'datePublished')
        .slice(0, 1)
        .flatMap((value) => dateFinding('jsonld-date-published', 'json-ld', value, 'published', 0.88)),
      ...textsOf(node, 'dateCreated')
        .slice(0, 1)
        .flatMap((value) => dateFinding('jsonld-date-created', 'json-ld', value, 'published', 0.5)),
      ...textsOf(node, 'dateModified')
        .slice(0, 1)
        .flatMap((value) => dateFinding('jsonld-date-modified', 'json-ld', value, 'modified', 0.8)),
    ]);
}

const DATED = /^date(?:published|modified)$/i;
const TIMES = new Set(['time', 'relative-time', 'local-time', 'time-ago']);
const MOST_ELEMENTS = 40;
/** More stand in a ticker, whose entries have moments each. */
const MOST_STAMPS = 3;

/** Elements that carry a machine date: time[datetime], [itemprop=datePublished], .published[title], within the article's own head; else those stamped for a script. */
function fromElements(page: Page): Finding[] {
  const root = page.region.root ?? page.document.body;
  if (!root) return [];
  const findings: Finding[] = [];
  for (const element of within(page, root, bearing(page, 'datetime', 'itemprop', 'title').filter(isDated)).slice(0, MOST_ELEMENTS)) {
    if (isBeside(element, root) || isOfOther(element, page.region)) continue;
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? element.textContent ?? '';
    const words = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`;
    const weight = /datePublished/i.test(words)
      ? 0.82
      : /published|pubdate|entry-date/i.test(words) || element.hasAttribute('pubdate')
        ? 0.78
        : 0.62;
    findings.push(...dateFinding('time-element', 'microdata', value, whichOf(words), weight));
    if (findings.length >= 3) break;
  }
  return [findings, fromStamps(root, page), beyond(root, page)].find((found) => found.length > 0) ?? [];
}

/** `<ul class="meta"><time itemprop="datePublished">` below the text, outside of the article's own element: the only one of the page. */
function beyond(root: Element, page: Page): Finding[] {
  const [only, another] = bearing(page, 'datetime').filter((element) => /^datepublished$/i.test(element.getAttribute('itemprop') ?? ''));
  if (!only || another || root.contains(only) || isOfOther(only, page.region) || isBeside(only, root.ownerDocument.body)) return [];
  return dateFinding('time-element', 'microdata', only.getAttribute('datetime') ?? '', 'published', 0.7);
}

function isDated(element: Element): boolean {
  if (DATED.test(element.getAttribute('itemprop') ?? '')) return true;
  if (element.hasAttribute('datetime') && (TIMES.has(element.localName) || element.classList.contains('dt-published'))) return true;
  return element.localName === 'abbr' && element.hasAttribute('title') && element.classList.contains('published');
}

function fromStamps(root: Element, page: Page): Finding[] {
  const stamps = within(page, root, bearing(page, ...STAMPS))
    .slice(0, MOST_ELEMENTS)
    .flatMap((element) => {
      const stamp = isBeside(element, root) || isOfOther(element, page.region) ? null : stampOf(element);
      return stamp === null ? [] : dateFinding('time-element', 'attribute', stamp, whichOf(element.getAttribute('class') ?? ''), 0.55);
    });
  return stamps.length <= MOST_STAMPS ? stamps : [];
}

const whichOf = (words: string): Which => (/modif|updat/i.test(words) ? 'modified' : 'published');

/** Whether an element stands in a teaser, a comment or an aside of the article's root. */
function isBeside(element: Element, root: Element): boolean {
  const beside = element.closest(
    'aside,nav,footer,blockquote,.comment,.comments,#comments,[class*="related" i],[class*="teaser" i],[class*="recommend" i],li article,article article',
  );
  return beside !== null && beside !== root && root.contains(beside);
}

/** Papers put their archives online under the days of print; the turn of a year is what systems write for no date. */
const OF_ARCHIVE = /^(?:18[5-9]\d|19[0-8]\d)-(?!01-01|12-3[01])\d\d-\d\d/;
const archiveWindow: YearWindow = { earliest: 1850, latest: 1989 };

function dateFinding(signal: string, where: EvidencePlace, raw: string, which: Which, weight: number): Finding[] {
  const text = raw.trim().slice(0, 80);
  const value = which === 'published' && OF_ARCHIVE.test(text) ? normaliseMachineDate(text, [], archiveWindow) : normaliseMachineDate(text);
  return value ? [findInMarkup(signal, where, raw.trim(), { about: 'date', which, value }, weight)] : [];
}
