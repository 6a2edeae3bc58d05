import type { Block } from '../page/blocks.ts';
import { BESIDE_ARTICLE, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import type { Clue } from './address-clues.ts';

/** "30.04.2006 The shade of the plane tree": a line of an archive. */
const DATED_LINK = /^\(?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\)?\s\D/;

/** "… 日期：2012-05-01 10:00:12点击：121": an entry of a list, its day behind its headline. */
const DATED_ITEM = /^.{4,80}(?:日期|时间|時間|发布|發布)[:：]\s?\d{4}[./-]\d{1,2}[./-]\d{1,2}/u;

/** "第四十一条 …", "§ 12 …", "Article 7. …": how paragraphs of a law begin. */
const SECTION_OF_LAW =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,6}[条條][\s\u3000]|§\s?\d{1,4}[a-z]?\b|(?:art(?:icle|ikel|ículo|igo|icolo|\.)|статья|стаття|άρθρο|section)\s\d{1,4}\b)/i;
const FEWEST_SECTIONS = 8;

/** What links, lists, comments and sections tell of whether a page is an article. */
export function layoutClues(page: Page): Clue[] {
  const clues: Clue[] = [];
  const linkedHeadings = page.blocks.filter(isLinkedHeading).length;
  const all = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = page.blocks.reduce((sum, block) => sum + block.linked, 0);
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

const isLinkedHeading = ({ traits, linked, text, zone }: Block): boolean =>
  (traits & Trait.heading) !== 0 &&
  linked * 10 > text.length * 8 &&
  !(traits & BESIDE_ARTICLE) &&
  zone !== 'outside' &&
  zone !== 'site-footer';
