import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Mention } from '../model.ts';
import { textOf } from '../page/fold-space.ts';
import { mayBeMarked } from '../page/marks.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';
import { sayOrigin } from './say.ts';

const MOST = 3;
const LONGEST_NAME = 80;
/** What microformats2 marks as the work that a page repeats or translates. */
export const REPOSTS = '.u-repost-of, .p-repost-of, .u-translation-of';
/** ccREL's "based on a work at" in both of its prefixes; the Creative Commons chooser wrote it beside the licence. */
const WORK_MARKS = ['dct:source', 'dc:source', 'dcterms:source'];
const WORKS = WORK_MARKS.map((mark) => `[rel~="${mark}"]`).join();

/**
 * Markup that names the work a page repeats: microformats2 `repost-of` (https://microformats.org/wiki/repost) and ccREL's `dct:source`
 * (https://www.w3.org/Submission/ccREL/), and a reblog on WordPress.com. Replies, likes, bookmarks and quotations are no copies; `syndication` leads downstream.
 */
export function readRepostMarkup(page: Page): Finding[] {
  const { document } = page;
  return [
    ...Array.from(document.querySelectorAll(REPOSTS))
      .slice(0, MOST)
      .flatMap((element) => repostOf(element, page)),
    ...[...document.getElementsByClassName('wpcom-reblog-snapshot')].slice(0, 1).flatMap((element) => reblogOf(element, page)),
    ...(mayBeMarked(page, ...WORK_MARKS) ? Array.from(document.querySelectorAll(WORKS)) : [])
      .slice(0, MOST)
      .flatMap((element) => workOf(element, page)),
  ];
}

function repostOf(element: Element, page: Page): Finding[] {
  const linked = element.hasAttribute('href') ? element : element.querySelector('a.u-url[href], a[href]');
  const url = linked ? page.resolve(linked.getAttribute('href') ?? '') : null;
  const relation = element.classList.contains('u-translation-of') ? 'translated-from' : 'republished-from';
  return originAt(url, 'microformats-repost-of', 'microformats', 0.85, outletIn(element), relation, page);
}

/** What WordPress.com sets around a post that one blog shows of another: `<p class="reblog-from"><a>Blog</a></p>` … `<p class="reblog-source"><a>View original post</a></p>`. */
function reblogOf(element: Element, page: Page): Finding[] {
  const from = element.querySelector('.reblog-from a[href]');
  const source = element.querySelector('.reblog-source a[href]') ?? from;
  const url = page.resolve(source?.getAttribute('href') ?? '');
  const publisher = from && { name: textOf(from), url: null };
  return originAt(url, 'microformats-repost-of', 'microformats', 0.85, publisher, 'republished-from', page);
}

/** The outlet that an h-cite names as the publication; its author is a person. */
function outletIn(element: Element): Mention | null {
  const name = textOf(element.querySelector('.p-publication'));
  return name.length > 1 && name.length <= LONGEST_NAME ? { name, url: null } : null;
}

function workOf(element: Element, page: Page): Finding[] {
  // The statement may be about a picture: only what stands for the page itself counts.
  if (element.closest('figure, figcaption, [about], aside, nav')) return [];
  const url = page.resolve(element.getAttribute('href') ?? element.getAttribute('resource') ?? '');
  return originAt(url, 'ccrel-source', 'rdfa', 0.75, null, 'adapted-from', page);
}

function originAt(
  url: string | null,
  signal: string,
  where: Finding['where'],
  weight: number,
  publisher: Mention | null,
  relation: 'republished-from' | 'adapted-from' | 'translated-from',
  page: Page,
): Finding[] {
  if (!url || registrableDomain(url) === page.domain) return [];
  return [findInMarkup(signal, where, url, sayOrigin(publisher, relation, url), weight)];
}
