import { registrableDomain } from '../agents/domain.ts';
import type { Block } from '../page/blocks.ts';
import { OF_OTHERS, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { lowerOf } from '../rights/phrase-list.ts';
import { isArticleAddress } from './address-words.ts';
import { isInCredits } from './labels/credit-table.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { findFrames } from './notices/find-frames.ts';
import { THIS_TEXT } from './translation-words.ts';

/** Where words stand: a 'note' beside the text or a line of its own, running 'prose', or 'nowhere' that could speak of this article. */
export type Standing = 'note' | 'prose' | 'nowhere';

const NEVER = OF_OTHERS | Trait.code;
const LONGEST_NOTE = 400;
/** How far behind the last paragraph a note may stand where the article's end was not found. */
const REACH = 25;

const BRACKETED = /^[([（【［*_~].*[)\]）】］*_~]\.?$/u;

const known = new WeakMap<Block, Standing>();

/** Where a block stands as a place for notes about this article: captions, comments, related lists and templates are nowhere. */
export function standingOf(page: Page, block: Block): Standing {
  const before = known.get(block);
  if (before) return before;
  const standing = findStanding(page, block);
  known.set(block, standing);
  return standing;
}

function findStanding(page: Page, block: Block): Standing {
  if (
    block.traits & NEVER ||
    block.zone === 'site-footer' ||
    leadsElsewhere(block.text) ||
    isIntroduced(page, block) ||
    isItem(page, block)
  )
    return 'nowhere';
  const { bodyStart, bodyEnd } = page.region;
  if (block.zone === 'byline' || block.zone === 'foot' || block.zone === 'headline')
    return block.text.length <= LONGEST_NOTE ? 'note' : 'prose';
  if (block.zone === 'body') return isNoteInBody(page, block) ? 'note' : 'prose';
  if (isBesideMain(page, block)) return 'nowhere';
  const isNear = bodyEnd >= 0 && block.index > bodyStart - 4 && block.index <= bodyEnd + REACH;
  return isNear && block.text.length <= LONGEST_NOTE && !(block.traits & Trait.list) ? 'note' : 'nowhere';
}

/** What themes call the column that is the same beside every article. */
const SIDEBAR = '[class*="sidebar" i], [id*="sidebar" i], [class*="widget-area" i]';

/** Outside of the page's main part or in a column beside it, where lists of other articles stand. */
function isBesideMain({ blocks, region }: Page, { element }: Block): boolean {
  const text = blocks[region.bodyStart]?.element;
  const main = text?.closest('main');
  const sidebar = element.closest(SIDEBAR);
  return (
    (main != null && !main.contains(element)) || (sidebar != null && !sidebar.contains(text ?? null)) || isInOtherColumn(element, text)
  );
}

/** In another cell of the row that the text stands in: pages built of tables have their columns so. */
function isInOtherColumn(element: Element, text: Element | undefined): boolean {
  const cell = text?.closest('td');
  return cell?.parentElement?.contains(element) === true && !cell.contains(element);
}

/** "本文来自微信公众号…", "转载自…", "Это перевод статьи …": what a quotation above or below the text says of the text itself is no quotation. */
const OF_THIS_TEXT =
  /^(?:(?:[编編]者按|注)[：:]\s?)?(?:文章|[转轉][载載]?自|首[发發]|原文|[翻译譯]|원문|元記事|перевод|оригинал|bài (?:viết )?(?:được|gốc))/i;

/** A short paragraph at either end of the text, or set apart from it by italics, small print or brackets. */
function isNoteInBody(page: Page, block: Block): boolean {
  const { bodyStart, bodyEnd } = page.region;
  if (block.text.length > LONGEST_NOTE) return false;
  if (block.traits & Trait.quotation) return (block.index <= bodyStart || block.index >= bodyEnd) && speaksOfThis(block.text);
  if (block.traits & Trait.table) return isInCredits(block);
  if (block.index >= bodyEnd - 1 || block.index <= bodyStart + 1 || isInOpening(page, block) || isInClosing(page, block)) return true;
  if (isLabelledAbove(page, block)) return true;
  return BRACKETED.test(block.text) || isSetApart(block);
}

const speaksOfThis = (words: string): boolean =>
  OF_THIS_TEXT.test(words) || THIS_TEXT.opens(lowerOf(words.slice(0, 60)), 3) || opensWithNotice(words);

/** "Originally published on The Harbour Post. Second of a series …". */
const opensWithNotice = (words: string): boolean => [...(findFrames(words, true) ?? [])].some(({ start }) => start <= 2);

const LONGEST_OPENING = 40;

/** Behind nothing but short lines: portals open a text with slogans, "作者：…" and "来源：…". */
export function isInOpening({ blocks, region }: Page, { index }: Block): boolean {
  const opening = index <= region.bodyStart + 4 ? blocks.slice(region.bodyStart, index + 1) : [];
  return opening.length > 0 && opening.every(({ text }) => text.length <= LONGEST_OPENING);
}

const LONGEST_CLOSING = 8;
const DISCLAIMS = /^[【[(（]?(?:声明|聲明|免责|免責|版权|版權|特别声明|注[：:])/u;

/** Before nothing but short lines and a disclaimer: accounts of portals end a text with "来源：…", "记者：…" and whose the rights are. */
export function isInClosing({ blocks, region }: Page, { index, text, traits }: Block): boolean {
  const closing = blocks.slice(index, region.bodyEnd + 1);
  const isDisclaimer = (block: Block): boolean => (block.traits & ~traits & Trait.copyright) !== 0 || DISCLAIMS.test(block.text);
  return (
    /[：:丨]/.test(text) &&
    closing.length <= LONGEST_CLOSING &&
    closing.some(isDisclaimer) &&
    closing.every((block) => block.text.length <= LONGEST_OPENING || isDisclaimer(block))
  );
}

/** "The site wrote this at the foot:" and a quotation below it: what somebody else says of another text. */
function isIntroduced({ blocks }: Page, { index, element }: Block): boolean {
  const quotation = element.closest('blockquote');
  if (!quotation) return false;
  const before = blocks.slice(Math.max(0, index - 4), index).findLast((other) => !quotation.contains(other.element));
  return before !== undefined && before.text.length > 20 && /[:：]$/.test(before.text);
}

/** Below a subheading that links another site's article or calls what follows a partner's, or one of several lines below "Sources": an item of a list of others' pieces. */
function isItem(page: Page, { index, zone }: Block): boolean {
  if (zone !== 'body' && zone !== 'foot') return false;
  let at = index - 1;
  while (at >= page.region.bodyStart && !((page.blocks[at]?.ownTraits ?? 0) & Trait.heading)) at -= 1;
  const heading = at >= page.region.bodyStart ? page.blocks[at] : undefined;
  if (!heading) return false;
  const next = page.blocks[index + 1];
  if (OFFERS.test(heading.text)) return true;
  if (SOURCES.test(heading.text)) return index > at + 1 || next?.element.parentElement === page.blocks[index]?.element.parentElement;
  const link = zone === 'body' ? heading.anchors[0] : undefined;
  if (!link || link.end - link.start < heading.text.length * 0.8) return false;
  const url = page.resolve(link.href);
  return isArticleAddress(url) && registrableDomain(url) !== page.domain;
}

/** What heads a box of others' pieces. */
const OFFERS =
  /^(?:(?:more )?(?:from|by) (?:our|the) partners?|(?:partner|sponsored|promoted) (?:content|stories|articles)|from (?:around|across) the web|von unseren partnern|de nos partenaires|contenus? sponsorisés?|contenuti sponsorizzati|(?:de nuestros|contenido de) (?:socios|aliados)|contenido patrocinado|(?:новости|материалы) партн[её]ров|новини партнерів)\s?:?$/iu;

/** What heads a list of what a text draws on. */
const SOURCES =
  /^(?:sources|references|further reading|quellen|literatur|fuentes|fontes|fonti|bronnen|källor|kilder|źródła|zdroje|источники|джерела|kaynaklar|πηγές|参考文献|参考资料)\s?:?$/i;

/** "Story Source:" on a line of its own, and below it whose the text is. */
function isLabelledAbove({ blocks, region }: Page, { index }: Block): boolean {
  return index > region.bodyStart + 1 && /^(?:story |article )source\s?:$/i.test(blocks[index - 1]?.text ?? '');
}

/** Whether markup sets a paragraph apart from those around it: all of it in italics, bold or small print. */
export function isSetApart(block: Block): boolean {
  const only = block.element.childElementCount === 1 ? block.element.firstElementChild : null;
  const isSlanted = only !== null && /^(?:em|i|small|b|strong)$/.test(only.localName);
  return isSlanted && (only.textContent ?? '').trim().length >= block.text.length * 0.9;
}

/** Whether a block is no paragraph among the text's: it stands beside the text, or markup of its own or brackets set it apart. */
export function isApart({ blocks, region }: Page, block: Block): boolean {
  const { element, index } = block;
  if (isSetApart(block) || BRACKETED.test(block.text) || element.previousElementSibling?.localName === 'hr') return true;
  const beside = blocks[index > region.bodyStart ? Math.min(index - 1, region.bodyEnd) : index + 1]?.element;
  return beside?.parentElement !== element.parentElement || (element.className !== '' && element.className !== beside?.className);
}
