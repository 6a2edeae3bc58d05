import { readDateLeaf } from '../evidence/date-leaf.ts';
import { readDateLine } from '../evidence/date-line.ts';
import { readLooseDate } from '../evidence/loose-date.ts';
import { articleNodes, isArticleType } from '../page/articles-in-markup.ts';
import { typesOf } from '../page/json-ld.ts';
import { bearing } from '../page/marks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { type Clue, THREAD_PATH } from './address-clues.ts';
import { OTHER_KIND } from './other-kind.ts';
import { isIssue, isSigned } from './undated.ts';

/** A post is one paragraph as a rule. */
export const FEWEST_PARAGRAPHS = 3;

const NOT_ARTICLE_TYPES =
  /^(?:Product|ProfilePage|DiscussionForumPosting|QAPage|CollectionPage|SearchResultsPage|VideoObject|MusicGroup|Event|JobPosting|Offer|ItemPage|AboutPage|ContactPage|CheckoutPage|Movie|TVSeries|Book|Restaurant|SoftwareApplication|LocalBusiness)$/;

/** What the markup and the day tell of whether a page is an article. */
export function markupClues(page: Page): Clue[] {
  const clues: Clue[] = [];
  const types = page.jsonLd.flatMap(typesOf);
  if (articleNodes(page.jsonLd, [page.address]).some((node) => typesOf(node).some(isArticleType)))
    clues.push(['JSON-LD says article', 1.8]);
  else if (types.some((type) => NOT_ARTICLE_TYPES.test(type))) clues.push(['JSON-LD says something else', -1.6]);
  const kind = page.meta('og:type')[0]?.toLowerCase() ?? '';
  if (/^article/.test(kind)) clues.push(['og:type article', 1]);
  else if (OTHER_KIND.test(kind)) clues.push([`og:type ${kind}`, -2]);
  else if (/^(?:website|blog)$/.test(kind)) clues.push([`og:type ${kind}`, -0.4]);
  clues.push(dayClue(page));
  if (sells(page)) clues.push(['sells something', -1]);
  if (listsPosts(page)) clues.push(['several posts', -2.2]);
  else if (bearing(page, 'itemtype').some((element) => /article|blogposting/i.test(element.getAttribute('itemtype') ?? '')))
    clues.push(['microdata says article', 0.8]);
  return clues;
}

/** Joomla's lists give whole posts, each with its own box for author and day; one article has two at most, above and below it. */
function listsPosts(page: Page): boolean {
  const isPost = (element: Element) => /(?:^|\s)blogPost(?:\s|$)/.test(element.getAttribute('itemprop') ?? '');
  return bearing(page, 'itemprop').filter(isPost).length > 1 || page.document.querySelectorAll('dl.article-info').length > 2;
}

const DAY_METAS = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'publish-date',
  'publishdate',
];

/** What a page tells of its day, the surest first; or what stands in for one. */
function dayClue(page: Page): Clue {
  if (page.meta(...DAY_METAS).length > 0) return ['a publication date in the head', 1];
  if (THREAD_PATH.test(page.address)) return ['dates of posts', -0.9];
  if (readDateLine(page).length > 0 || readDateLeaf(page).length > 0) return ['a date by the headline', 0.9];
  if (readLooseDate(page).length > 0) return ['a date beside the text', 0.6];
  if (isDated(page)) return ['a date in the markup', 0];
  if (page.blocks.some(({ zone, ownTraits }) => zone === 'byline' && ownTraits & Trait.byline)) return ['a byline', 0];
  if (page.blocks.some(isIssue)) return ['an issue of a periodical', 0.3];
  return page.region.paragraphs >= FEWEST_PARAGRAPHS && isSigned(page) ? ['signed below the headline', -0.2] : ['no date', -0.9];
}

function isDated(page: Page): boolean {
  const inMicrodata = bearing(page, 'itemprop').some((element) => element.getAttribute('itemprop') === 'datePublished');
  return inMicrodata || page.document.querySelector('abbr.published') !== null;
}

/** Whether the page has a cart. */
function sells(page: Page): boolean {
  const isOfCart = (form: Element) => /cart/i.test(`${form.getAttribute('id') ?? ''} ${form.getAttribute('action') ?? ''}`);
  return (
    Array.from(page.document.forms).some(isOfCart) ||
    bearing(page, 'name').some((element) => element.getAttribute('name') === 'add-to-cart')
  );
}
