import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { tidyPersonName } from '../agents/names/tidy-person-name.ts';
import { outletByName } from '../agents/outlet.ts';
import type { Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { dateOf } from '../wording/date-of.ts';
import { isName } from '../wording/is-name.ts';
import { isOffice } from '../wording/labels/office-names.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { isOwnName } from '../wording/own-name.ts';
import { findInText } from './finding.ts';
import { sayAuthors, sayOrigin } from './say.ts';
import { numberedPaper } from './sign-offs/numbered-paper.ts';

const LONGEST_NAME = 40;
const NEVER = Trait.quotation | Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden;

/** Whom portals close a story with, as the words that end it: in a line of its own behind a dash, or linked and in brackets. */
export function readClosingSource(page: Page): Finding[] {
  const numbered = numberedPaper(page);
  if (numbered.length > 0) return numbered;
  const closing = [...dashedAtFoot(page), ...bracketedAtEnd(page), ...foreignPaper(page)].slice(0, 1);
  return closing.length > 0 ? closing : signedFor(page);
}

/**
 * "Виктор Жаров / «Уездная неделя»", "«Речной вестник», № 5, 2012": a line of its own below the text with who wrote it and for which paper, or
 * with the paper's issue. Behind a comma alone a quoted name is a book's as often.
 */
const SIGNED_FOR =
  /^(?:(?<writer>\p{Lu}[\p{L}. -]{4,40}?)\s?(?<mark>[/|,])\s?)?[«„“"](?<outlet>[^«»„“”"]{3,50})[»”“"](?<issue>,?\s(?:№|No\.?|Nr\.?|č\.|бр\.)\s?\d{1,4}(?:[\s,/(–-].{0,24})?)?\.?$/u;

/** "（英フィナンシャル・タイムズ紙 2024年3月8日付）": below a translation, the foreign paper and its day. */
const FOREIGN_PAPER =
  /^[（(](?:[英米独仏伊韓中露豪]{1,2})?(?<outlet>[^（）()\d]{3,24}?)[紙誌]\s?(?<day>\d{4}年\d{1,2}月\d{1,2}日)(?:付け?|号)[）)]$/u;

function foreignPaper(page: Page): Finding[] {
  const { bodyEnd } = page.region;
  return page.blocks.slice(Math.max(0, bodyEnd), bodyEnd + 3).flatMap((block) => {
    const { outlet = '', day = '' } = FOREIGN_PAPER.exec(block.text)?.groups ?? {};
    if (outlet === '' || block.traits & NEVER) return [];
    const says = { ...sayOrigin({ name: outlet, url: null }, 'translated-from'), date: dateOf(page, day) };
    return [findInText('original-source-line', block, says, 0.8)];
  });
}

function signedFor(page: Page): Finding[] {
  const { bodyEnd } = page.region;
  return page.blocks.slice(Math.max(0, bodyEnd), bodyEnd + 4).flatMap((block): Finding[] => {
    const { writer, mark, outlet = '', issue } = (block.text.length <= 120 && SIGNED_FOR.exec(block.text)?.groups) || {};
    const publisher = { name: outlet, url: null };
    const isSure = issue !== undefined || (writer !== undefined && (mark !== ',' || isOutletLike(outlet)));
    if (!isSure || block.traits & NEVER || isOwnName(page, publisher) || (writer && !isPersonName(writer, page.language ?? ''))) return [];
    const says = sayOrigin(publisher, 'republished-from');
    const parties: Party[] = writer ? [{ name: tidyPersonName(writer), type: 'person', url: null }] : [];
    const signed = parties.length > 0 ? [findInText('author-carried', block, sayAuthors(parties), 0.7)] : [];
    return [findInText('original-source-line', block, says, 0.7), ...signed];
  });
}

/**
 * "—The Lantern Courier/Tide News Network" on a line of its own below the text: papers of Asia sign so whose report they run. Behind a
 * hyphen only a known outlet is heard.
 */
const DASHED =
  /^(?:[—–]{1,2}|-{1,2}(?=\s))\s?(?<outlet>\p{Lu}[^\s/,.:—–“”"]{1,20}(?: (?:\p{Lu}[^\s/,.:—–“”"]{1,20}|of|and|de|&)){0,4})(?:\s?\/\s?\p{Lu}[^/,.:]{2,40})?$/u;

/** "The Lantern Star/Asia News Network": the network shares what its papers write. */
const NETWORKED = /^(?<outlet>\p{Lu}[^\s/,.:]{1,20}(?: \p{Lu}[^\s/,.:]{1,20}){0,4})\s?\/\s?(?:Asia News Network|ANN)$/u;
/** "Washington Post" and nothing else, as papers of Australia and New Zealand close what they took over: heard of known outlets alone. */
const ALONE = /^(?<outlet>(?:The )?\p{Lu}\p{L}{1,14}(?: \p{Lu}\p{L}{2,14}){1,3})(?:, London)?$/u;

const isHeading = ({ ownTraits }: Block): boolean => (ownTraits & Trait.heading) !== 0;

function dashedAtFoot(page: Page): Finding[] {
  const { bodyEnd } = page.region;
  return page.blocks.slice(Math.max(0, bodyEnd), bodyEnd + 3).flatMap((block, index, near) => {
    const name = (DASHED.exec(block.text) ?? NETWORKED.exec(block.text) ?? ALONE.exec(block.text))?.groups?.['outlet'] ?? '';
    const before = near[index - 1] ?? page.blocks[block.index - 1];
    const isDashed = /^[—–]/.test(block.text) || NETWORKED.test(block.text);
    const isNamed = isDashed ? isOutletLike(name) : outletByName(name) !== null && block.anchors.length === 0 && !isHeading(block);
    if (!isNamed || nameAgency(name) || block.traits & NEVER || /^[“"«].*[”"»]$/u.test(before?.text ?? '')) return [];
    const says = sayOrigin({ name, url: null }, 'syndicated-from');
    return [findInText('original-source-line', block, says, 0.7)];
  });
}

/**
 * Hungarian portals close a story with whom they took it from, linked and in brackets, as the last words of its last paragraph:
 * "… jelzést állat adja. (Hírhajó)". Elsewhere such a bracket cites a study or a law as often.
 */
function bracketedAtEnd(page: Page): Finding[] {
  const block = page.language?.startsWith('hu') ? page.blocks[page.region.bodyEnd] : undefined;
  const anchor = block?.anchors.at(-1);
  if (!block || !anchor || block.traits & (Trait.quotation | Trait.list)) return [];
  const before = block.text.slice(0, anchor.start);
  if (!/[.!?”"]\s\($/.test(before) || !/^\)\.?$/.test(block.text.slice(anchor.end))) return [];
  const name = block.text.slice(anchor.start, anchor.end).trim();
  const url = page.resolve(anchor.href);
  const domain = registrableDomain(url ?? '');
  if (!isArticleAddress(url) || domain === null || domain === page.domain) return [];
  if (name.length > LONGEST_NAME || !isName(name, true) || isOffice(name)) return [];
  const says = sayOrigin({ name, url: null }, 'republished-from', url);
  return [findInText('original-source-line', block, says, 0.66, { start: anchor.start - 1, end: anchor.end + 1 })];
}
