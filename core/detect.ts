import { addressClues, type Clue, THREAD_PATH } from './address-clues.ts';
import { readAgencyDateline } from './evidence/agency-dateline.ts';
import { readDateLeaf } from './evidence/date-leaf.ts';
import { readDateLine } from './evidence/date-line.ts';
import { readLooseDate } from './evidence/loose-date.ts';
import { readOriginalSourceLine } from './evidence/original-source-line.ts';
import { readRepublicationNotice } from './evidence/republication-notice.ts';
import { articleNodes, isArticleType } from './page/articles-in-markup.ts';
import { typesOf } from './page/json-ld.ts';
import { foldTitle, likeness } from './page/title-likeness.ts';
import { BESIDE_ARTICLE, Trait } from './page/traits.ts';
import type { Page } from './page.ts';
import { isIssue, isSigned } from './undated.ts';

/** Whether a page is an article, how sure that is (0 to 1; 0.5 and above is yes), and what spoke for and against. */
export interface Detection {
  isArticle: boolean;
  score: number;
  reasons: string[];
}

/** Judges whether a page holds one article: prose under a headline, not a list, a shop, a profile or a thread. */
export function detectArticle(page: Page): Detection {
  const clues = [...proseClues(page), ...markupClues(page), ...addressClues(page), ...layoutClues(page)];
  if (isOpen(clues) && saysWhereFrom(page)) clues.push(['says where it is from', 1]);
  const score = 1 / (1 + Math.exp(-sumOf(clues)));
  return { isArticle: score >= 0.5, score: Math.round(score * 1000) / 1000, reasons: clues.map(([reason]) => reason) };
}

/** A post is one paragraph as a rule. */
const FEWEST_PARAGRAPHS = 3;

const sumOf = (clues: readonly Clue[]): number => clues.reduce((total, [, weight]) => total + weight, -2.2);

/** Whether little is missing to an article. To look for notices is dear. */
function isOpen(clues: readonly Clue[]): boolean {
  const sum = sumOf(clues);
  return sum < 0 && sum > -1;
}

/** Whether a notice says where the text first appeared, or its dateline whose it is; or, under a headline, a line right by the text where it was taken from: posts end so too. */
function saysWhereFrom(page: Page): boolean {
  if (readRepublicationNotice(page).length > 0 || readAgencyDateline(page).length > 0) return true;
  const { bodyStart, bodyEnd, paragraphs } = page.region;
  if (paragraphs < FEWEST_PARAGRAPHS || !isTitled(page)) return false;
  return readOriginalSourceLine(page).some(({ at }) => at !== null && at.block >= bodyStart - 2 && at.block <= bodyEnd + 2);
}

/** Whether the head calls the page as its headline does. */
function isTitled({ blocks, region, titles }: Page): boolean {
  const headline = foldTitle(blocks[region.headline]?.text ?? '');
  return headline !== '' && titles.some((title) => likeness(headline, foldTitle(title)) > 0.5);
}

function proseClues(page: Page): Clue[] {
  const { prose, paragraphs, headline } = page.region;
  const clues: Clue[] = [];
  if (prose < 140) clues.push(['almost no prose', -3]);
  else clues.push([`${paragraphs} paragraphs of prose`, Math.min(3.2, Math.log2(prose / 140) * 0.75)]);
  const block = page.blocks[headline];
  if (isTitled(page)) clues.push(['a headline that is the page’s title', 1]);
  else if (!block) clues.push(['no headline', -1.4]);
  else if (!(block.traits & (Trait.heading | Trait.headline))) clues.push(['a headline by its type alone', -0.4]);
  return clues;
}

const NOT_ARTICLE_TYPES =
  /^(?:Product|ProfilePage|DiscussionForumPosting|QAPage|CollectionPage|SearchResultsPage|VideoObject|MusicGroup|Event|JobPosting|Offer|ItemPage|AboutPage|ContactPage|CheckoutPage|Movie|TVSeries|Book|Restaurant|SoftwareApplication|LocalBusiness)$/;

function markupClues(page: Page): Clue[] {
  const clues: Clue[] = [];
  const types = page.jsonLd.flatMap(typesOf);
  if (articleNodes(page.jsonLd, [page.address]).some((node) => typesOf(node).some(isArticleType)))
    clues.push(['JSON-LD says article', 1.8]);
  else if (types.some((type) => NOT_ARTICLE_TYPES.test(type))) clues.push(['JSON-LD says something else', -1.6]);
  const kind = page.meta('og:type')[0]?.toLowerCase() ?? '';
  if (/^article/.test(kind)) clues.push(['og:type article', 1]);
  else if (/^(?:product|profile|video|music|book|business|place|game)/.test(kind)) clues.push([`og:type ${kind}`, -2]);
  else if (/^website|blog$/.test(kind)) clues.push([`og:type ${kind}`, -0.4]);
  if (
    page.meta(
      'article:published_time',
      'datepublished',
      'pubdate',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'publish-date',
      'publishdate',
    ).length > 0
  )
    clues.push(['a publication date in the head', 1]);
  else if (THREAD_PATH.test(page.address)) clues.push(['dates of posts', -0.9]);
  else if (readDateLine(page).length > 0 || readDateLeaf(page).length > 0) clues.push(['a date by the headline', 0.9]);
  else if (readLooseDate(page).length > 0) clues.push(['a date beside the text', 0.6]);
  else if (page.document.querySelector('abbr.published,[itemprop="datePublished"]')) clues.push(['a date in the markup', 0]);
  else if (page.blocks.some(({ zone, ownTraits }) => zone === 'byline' && ownTraits & Trait.byline)) clues.push(['a byline', 0]);
  else if (page.blocks.some(isIssue)) clues.push(['an issue of a periodical', 0.3]);
  else if (page.region.paragraphs >= FEWEST_PARAGRAPHS && isSigned(page)) clues.push(['signed below the headline', -0.2]);
  else clues.push(['no date', -0.9]);
  if (sells(page.document)) clues.push(['sells something', -1]);
  if (page.document.querySelector('[itemtype*="Article" i],[itemtype*="BlogPosting" i]')) clues.push(['microdata says article', 0.8]);
  return clues;
}

/** Whether the page has a cart. It has few forms: to look at each costs a third of a list of selectors. */
function sells(document: Document): boolean {
  const isOfCart = (form: Element) => /cart/i.test(`${form.getAttribute('id') ?? ''} ${form.getAttribute('action') ?? ''}`);
  return Array.from(document.forms).some(isOfCart) || document.querySelector('[name="add-to-cart"]') !== null;
}

/** "30.04.2006 The shade of the plane tree": a line of an archive. */
const DATED_LINK = /^\(?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\)?\s\D/;

/** "… 日期：2012-05-01 10:00:12点击：121": an entry of a list, its day behind its headline. */
const DATED_ITEM = /^.{4,80}(?:日期|时间|時間|发布|發布)[:：]\s?\d{4}[./-]\d{1,2}[./-]\d{1,2}/u;

/** "第四十一条 …", "§ 12 …", "Article 7. …": how paragraphs of a law begin. */
const SECTION_OF_LAW =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,6}[条條][\s\u3000]|§\s?\d{1,4}[a-z]?\b|(?:art(?:icle|ikel|ículo|igo|icolo|\.)|статья|стаття|άρθρο|section)\s\d{1,4}\b)/iu;
const FEWEST_SECTIONS = 8;

function layoutClues(page: Page): Clue[] {
  const clues: Clue[] = [];
  let linkedHeadings = 0;
  let all = 0;
  let linked = 0;
  for (const block of page.blocks) {
    if (
      block.traits & Trait.heading &&
      block.linked * 10 > block.text.length * 8 &&
      !(block.traits & BESIDE_ARTICLE) &&
      block.zone !== 'outside' &&
      block.zone !== 'site-footer'
    )
      linkedHeadings += 1;
    all += block.text.length;
    linked += block.linked;
  }
  if (linkedHeadings > 8) clues.push([`${linkedHeadings} linked headings among the prose`, -1.6]);
  if (all > 0 && linked / all > 0.6) clues.push(['mostly links', -1]);
  const body = page.blocks.slice(Math.max(0, page.region.bodyStart), page.region.bodyEnd + 1);
  const comments = body.filter((block) => block.traits & Trait.comment).length;
  if (comments > body.length * 0.5 && comments > 4) clues.push(['mostly comments', -1]);
  const sections = body.filter(({ text }) => SECTION_OF_LAW.test(text)).length;
  if (sections >= FEWEST_SECTIONS && sections * 4 > body.length) clues.push([`${sections} sections of a law`, -2.5]);
  const dated = body.filter(
    ({ text, linked: chars, traits }) => chars > 4 && (DATED_LINK.test(text) || (traits & Trait.list && DATED_ITEM.test(text))),
  ).length;
  if (dated > 3) clues.push([`${dated} links with their dates`, -2]);
  if (page.region.bodyStart >= 0 && body.some((block) => block.ownTraits & Trait.date && block.zone === 'body') && linkedHeadings > 3)
    clues.push(['several dated entries', -0.8]);
  return clues;
}
