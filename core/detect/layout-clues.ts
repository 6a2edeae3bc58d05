import { hasFigure } from '../dates/date-words.ts';
import type { Block } from '../page/blocks.ts';
import { isProse } from '../page/prose.ts';
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
  const entries = page.blocks.filter((block) => isEntry(page, block)).length;
  if (entries >= FEWEST_ENTRIES) clues.push([`${entries} entries of a list`, -2.2]);
  if (isWithoutSentences(body)) clues.push(['not a sentence in it', -2.2]);
  if (page.region.bodyStart >= 0 && body.some((block) => block.ownTraits & Trait.date && block.zone === 'body') && linkedHeadings > 3)
    clues.push(['several dated entries', -0.8]);
  return clues;
}

const FEWEST_ENTRIES = 3;

/** A linked heading among the paragraphs that has a day beside it or an article element of its own: of a blog's list, a tag's, a month's. */
function isEntry({ blocks, region }: Page, block: Block): boolean {
  const { index, element } = block;
  if (index < region.bodyStart - 4 || index > region.bodyEnd || !isLinkedHeading(block)) return false;
  const around = blocks.slice(Math.max(0, index - 2), index + 3);
  const own = element.closest('article');
  return (
    around.some(({ ownTraits, text }) => (ownTraits & Trait.date) !== 0 && hasFigure(text)) || own?.querySelector('h1, h2, h3') === element
  );
}

/** A sentence's end, behind more than an abbreviation; but a line may well end "… for it." */
const ENDS_SENTENCE = /[\p{Ll}\p{Lo}\p{M}\d)”"»’']{3}[.!?…。！？।۔؟։።။](?:[\s"”»’')\]]|$)|\s\p{Ll}{1,2}[.!?…][”"»’]?$/u;
/** Scripts that write no full stop. */
const UNSTOPPED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Tibetan}]/u;
const FEWEST_LINES = 5;
/** An entry of a list is shorter than this; what is longer is told, even where nobody sets full stops. */
const LONGEST_ENTRY = 180;

/** Whether what passes for paragraphs is entries: of a staff, of prices, of results. */
function isWithoutSentences(body: readonly Block[]): boolean {
  const lines = body.filter(isProse);
  const closed = lines.filter(({ text }) => text.length > LONGEST_ENTRY || ENDS_SENTENCE.test(text) || UNSTOPPED.test(text));
  return lines.length >= FEWEST_LINES && closed.length * 6 < lines.length;
}

const isLinkedHeading = ({ traits, linked, text, zone }: Block): boolean =>
  (traits & Trait.heading) !== 0 &&
  linked * 10 > text.length * 8 &&
  !(traits & BESIDE_ARTICLE) &&
  zone !== 'outside' &&
  zone !== 'site-footer';
