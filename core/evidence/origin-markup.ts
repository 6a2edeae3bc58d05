import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import type { Finding } from '../model.ts';
import { textOf } from '../page/fold-space.ts';
import { mayBeMarked } from '../page/marks.ts';
import { textIn } from '../page/parsely-record.ts';
import type { Page } from '../page.ts';
import { isRepository } from '../wording/labels/record-hosts.ts';
import { isOwnWork } from '../wording/labels/source-value.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { findInMarkup } from './finding.ts';
import { creditFinding, isElsewhere, isPageAddress } from './markup/credit-finding.ts';
import { sayOrigin } from './say.ts';

/**
 * What markup other than JSON-LD says of where the text came from: the metas of content systems that name a wire or a partner, Dublin
 * Core's source, Google News's old syndication-source, and hNews.
 * Templates fill most of these with the site itself; the fold drops what names the page's own outlet.
 */
export function readOriginMarkup(page: Page): Finding[] {
  return [...fromMetas(page), ...fromLinks(page), ...fromHnews(page), ...fromElements(page)];
}

// Each is rare and exact: the field of a content system that holds where a text came from.
const CREDIT_META =
  /^(?:(?:.{1,40}[._:-])?(?:source|provider|wire|creditline|syndicator|syndication[_-]?partner|sourceorganization|provider-name|original[_-]?publisher)|csource|article-agency|agency|byline-agency|author_source)$/;
/** The journal that an article of a repository stood in. */
const JOURNALS = new Set(['citation_journal_title', 'prism.publicationname']);
const NO_CREDIT_META =
  /^(?:twitter|fb|al|msapplication|country|tec|original-image|acquia|og:image|og:video|utm|parsely-metadata|syndication-source|original-source|lead_source|traffic|image|video|media|audio|google)/;

function fromMetas(page: Page): Finding[] {
  const findings: Finding[] = [];
  for (const { name, content } of page.metas) {
    if (JOURNALS.has(name) && isRepository(page.address))
      findings.push(...creditFinding('meta-credit', 'meta', { name: content, url: null }, 0.75));
    if (!CREDIT_META.test(name) || NO_CREDIT_META.test(name) || content.length < 2 || content.length > 80) continue;
    const work = /^dc(?:terms)?\.source$/.test(name) ? page.resolve(content) : null;
    if (work && /^https?:/.test(content) && isPageAddress(work)) findings.push(...originalAt(work, page));
    if (!namesSomebody(content) || isOwnWork(page, content)) continue;
    const decisive = name === 'source' && /[\u3400-\u9fff]/.test(content);
    findings.push(
      ...creditFinding(
        'meta-credit',
        'meta',
        { name: outletIn(content), url: null },
        decisive ? 0.85 : nameAgency(content) || isOutletLike(content) ? 0.6 : 0.5,
      ),
    );
    if (findings.length >= 4) break;
  }
  return findings;
}

/** "稿源:灯塔网", "灯塔网-社会频道", "灯塔新闻客户端": the label before the outlet, the desk or the app behind it. */
const outletIn = (content: string): string =>
  content.replace(/^(?:[稿来來]源|来自|來自)\s?[:：]\s?/u, '').replace(/[-–—][^-–—]{1,12}频道$|(?<=[\u3400-\u9fff]{2})客户端$/u, '');

/** A flag, a code, an address or a system's name ("no", "wire", "CMS") names nobody. */
function namesSomebody(content: string): boolean {
  if (/^https?:|^\d|[{}<>=]|^[a-z0-9_-]{1,12}$/.test(content)) return false;
  return !/^(?:web|cms|rss|feed|api|desktop|mobile|default|none|null|true|false|own|original|internal|staff|other|direct)$/i.test(content);
}

/** Dublin Core's source by its address: the work that this one was made from. */
function originalAt(url: string, page: Page): Finding[] {
  if (!isElsewhere(url, page)) return [];
  return [findInMarkup('meta-credit', 'meta', url, sayOrigin(null, 'republished-from', url), 0.6)];
}

function fromLinks(page: Page): Finding[] {
  const stated = [
    ...page.meta('syndication-source', 'original-source', 'parsely-link', 'original-url', 'original_url').map(page.resolve),
    ...page.meta('parsely-page').map((record) => page.resolve(textIn(record, 'link'))),
    ...page.links
      .filter((link) => link.rel.includes('syndication-source') || link.rel.includes('original-source'))
      .map((link) => link.href),
  ];
  return stated.flatMap((url): Finding[] => {
    if (!url || registrableDomain(new URL(url).hostname) === page.domain) return [];
    return [findInMarkup('syndication-source', 'meta', url, sayOrigin(null, 'syndicated-from', url), 0.6)];
  });
}

/** hNews (http://microformats.org/wiki/hnews): .source-org names the outlet that the text came from. */
function fromHnews(page: Page): Finding[] {
  const box = page.document.getElementsByClassName('source-org')[0];
  const element = box?.querySelector('.fn,.org') ?? box;
  const name = textOf(element);
  return name.length > 1 && name.length < 80 ? creditFinding('hnews-source-org', 'microformats', { name, url: null }, 0.75) : [];
}

const ELEMENTS = '[itemprop~="sourceOrganization" i],[property="rnews:sourceOrganization"],[property="schema:sourceOrganization"]';
const MARKS = ['sourceorganization', 'rnews:sourceorganization', 'schema:sourceorganization'];
const OF_ANOTHER_ITEM = 'figure,aside,nav,blockquote,li article,[itemtype*="ImageObject"],[itemtype*="VideoObject"],[itemtype*="Comment"]';

/** Microdata's and RDFa's sourceOrganization, within the article and of no picture in it. */
function fromElements(page: Page): Finding[] {
  if (!mayBeMarked(page, ...MARKS)) return [];
  return [...page.document.querySelectorAll(ELEMENTS)]
    .filter((element) => element.localName !== 'meta' && page.region.root?.contains(element) && !element.closest(OF_ANOTHER_ITEM))
    .slice(0, 2)
    .flatMap((element) => {
      const name = textOf(element.querySelector('[itemprop="name" i],[property$="name"]') ?? element);
      return name.length > 1 && name.length < 80 ? creditFinding('source-organization', 'microdata', { name, url: null }, 0.7) : [];
    });
}
