import { nameAgency } from '../../agents/agency.ts';
import { registrableDomain } from '../../agents/domain.ts';
import { foldName } from '../../agents/fold-name.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { outletByDomain, outletByName } from '../../agents/outlet.ts';
import type { Block } from '../../page/blocks.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { isArticleAddress } from '../address-words.ts';
import { outletByOffice } from '../outlet-like.ts';
import { outletBeforeBy, outletBehindSlug } from './outlet-in-link.ts';
import { houseRunOn, mastheadRunOn } from './run-on-house.ts';
import { outletCredit, type WriterCredit, writerCredit, writerOfOutlet } from './writer-of-outlet.ts';

/** A stretch of a byline between dividers: its words without those that open it, and whether there were such. */
export interface BylinePiece {
  words: string;
  isOpened: boolean;
}

/** The other outlet that a stretch of a byline signs for; `next` is the stretch behind it. Null where it names none, or a part of the page's own site. */
export function outletOfByline(page: Page, block: Block, piece: BylinePiece, next: BylinePiece | undefined): WriterCredit | null {
  const isByline = piece.isOpened || (block.traits & Trait.byline) !== 0;
  const other =
    writerOfOutlet(piece.words, isByline) ??
    (isByline ? outletRunOn(page, piece) : null) ??
    linkedOutlet(page, block, piece) ??
    englishOutlet(page, piece) ??
    outletBehindBar(page, block, piece, next) ??
    outletBeforeBy(page, block, piece, next) ??
    outletBehindSlug(page, block, piece);
  return other && !isOwnChannel(page, other) ? withAddress(page, block, other) : knownOutletAlone(page, piece.words, isByline);
}

/** "By A. Author / <a href="…/2024/05/walls">Harbour News</a>": the outlet's name may lead to the article that it had there. */
function withAddress(page: Page, block: Block, credit: WriterCredit): WriterCredit {
  const anchor = block.anchors.find(({ start, end }) => block.text.slice(start, end).trim() === credit.publisher?.name);
  const url = page.resolve(anchor?.href ?? '');
  return isArticleAddress(url) && registrableDomain(url) !== page.domain ? { ...credit, url } : credit;
}

/** "Ada Winter The Washington Post": an outlet right behind the name, known or named as papers are. */
function outletRunOn({ language }: Page, { words, isOpened }: BylinePiece): WriterCredit | null {
  const { writer = '', house = '' } = houseRunOn(words, language) ?? {};
  if (outletByName(house)) return writerCredit(writer, house);
  const named = isOpened ? mastheadRunOn(words) : null;
  return named && writerCredit(named.writer, named.house);
}

/** Where people work who write as guests. */
const WORKPLACE = /universi|college|institut|school|cent(?:er|re)\b|foundation|academy|council|hospital|\b(?:inc|llc|ltd|gmbh)\b/i;

/** "By Anna Winter, <a>The Brindle Hill Bee</a>": a name with its article, linked to a site of its own. */
function linkedOutlet(page: Page, block: Block, { words, isOpened }: BylinePiece): WriterCredit | null {
  const [writer = '', outlet = '', ...more] = words.split(/,\s/);
  if (!isOpened || more.length > 0 || !/^The \p{Lu}/u.test(outlet) || WORKPLACE.test(outlet)) return null;
  const anchor = block.anchors.find(({ start, end }) => block.text.slice(start, end).trim() === outlet);
  const address = page.resolve(anchor?.href ?? '');
  if (!address || registrableDomain(address) === page.domain || !isPersonName(writer, page.language ?? '')) return null;
  return writerCredit(writer, outlet, address);
}

/** "di Anna Winter* - The Salt Road": on a page in another language a name with the English article is an outlet's. */
function englishOutlet({ language }: Page, { words, isOpened }: BylinePiece): WriterCredit | null {
  const { writer = '', outlet = '' } = ENGLISH.exec(words)?.groups ?? {};
  if (!isOpened || !language || language.startsWith('en') || !isPersonName(writer, language)) return null;
  return writerCredit(writer, outlet);
}

const ENGLISH = /^(?<writer>\p{Lu}[^,;:|()*–—]{4,40}?)\*?\s?[–—-]\s(?<outlet>The \p{Lu}[^,;:|()*–—]{2,40})$/u;

/** Whether the page's head or foot links what a line calls an outlet to the page's own site: "Ada Winter, HarbourNews". */
function isOwnChannel(page: Page, { publisher }: WriterCredit): boolean {
  const name = foldName(publisher?.name ?? '');
  return page.blocks.some(
    ({ zone, text, anchors }) =>
      (zone === 'masthead' || zone === 'site-footer') &&
      anchors.some(
        ({ start, end, href }) => foldName(text.slice(start, end)) === name && registrableDomain(page.resolve(href) ?? '') === page.domain,
      ),
  );
}

/** "Transfer News", "Harbour Watch" behind a bar are sections as often as outlets; known ones are not. */
function mayBeSection(name: string): boolean {
  return SECTION_LIKE.test(name) && outletByName(name) === null;
}

const SECTION_LIKE =
  /^\S+\s(?:news|today|report|review|daily|weekly|magazine|media|sports?|live|radio|tv|bulletin|monitor|watch|wire|desk|notes)$/i;

/** "By A. Author | Harbour News", "Story by A. Author • Harbour News • 3 min read"; a section of the site is linked as one. */
function outletBehindBar(page: Page, block: Block, { words, isOpened }: BylinePiece, next: BylinePiece | undefined): WriterCredit | null {
  if (!isOpened || !next || next.isOpened || nameAgency(next.words)) return null;
  const at = block.text.indexOf(next.words, words.length);
  const anchor = block.anchors.find(({ start, end }) => start <= at && end > at);
  if (anchor && registrableDomain(page.resolve(anchor.href) ?? '') === page.domain) return null;
  return mayBeSection(next.words) ? null : writerOfOutlet(`${words} | ${next.words}`, true);
}

/** "By A. Author | The Guardian", or the outlet on a line of its own: only in a byline, and only one that is known by its whole name, or by its letters before an office. */
function knownOutletAlone(page: Page, words: string, isByline: boolean): WriterCredit | null {
  const known = isByline && words.includes(' ') ? (outletByName(words) ?? outletByOffice(words)) : null;
  if (!known || outletByDomain(page.domain)?.domain === known.domain) return null;
  return outletCredit(known.name);
}
