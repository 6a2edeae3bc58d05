import { nameAgency } from '../agents/agency.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { tidyPersonName } from '../agents/names/tidy-person-name.ts';
import { portalOf } from '../agents/portals.ts';
import { findDate } from '../dates/date.ts';
import { cutWeekday } from '../dates/weekdays.ts';
import type { Finding, Party, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { seamBehind } from '../page/line-with-seams.ts';
import { OF_OTHERS } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { languagesOf } from '../wording/date-of.ts';
import { isForeign, isHeaderOutlet, isOwnNameWithPlace } from '../wording/header-outlet.ts';
import { isName } from '../wording/is-name.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { leadsOnly, readSlot } from '../wording/read-slot.ts';
import { trimMarks } from '../wording/trim.ts';
import { findInText } from './finding.ts';
import { readFeedLine } from './header-lines/feed-line.ts';
import { sayAuthors } from './say.ts';

const LONGEST_LINE = 110;
const LINKED = 0.9;

/** "From The Harbour Post, March 12, 1936": who transcribes old papers names them so. */
const FROM = /^(?:reprinted |reposted |reproduced |taken )?from (?=the |\p{Lu})/iu;
const SINCE_LONG = { earliest: 1800, latest: 2100 };

/**
 * The bare `OUTLET DATE` lines that reposts carry above the text ("CounterPunch 8 December 2016"): an outlet that is linked to its own
 * site, is known, or is the page's own; then the day, and at most an author. Each line is reported; the fold knows the site.
 */
export function readHeaderLine(page: Page): Finding[] {
  const lines = page.blocks.filter(
    (block) => block.zone === 'byline' && block.text.length <= LONGEST_LINE && !(block.traits & OF_OTHERS) && /\d/.test(block.text),
  );
  return lines.slice(0, 16).flatMap((block) => {
    const line = outletBefore(page, block) ?? outletBehind(page, block);
    return line ? [line, ...carriedAuthors(page, block, line)] : (readFeedLine(block, page) ?? []);
  });
}

/** "<a>Harbour Post</a> ^ | March 4, 2004 | Anna Winter": where the outlet is linked, who is named with it wrote it, whoever posted it here. */
function carriedAuthors({ language }: Page, block: Block, { says, weight }: Finding): Finding[] {
  const parties = says.about === 'origin' ? (says.authors ?? []).filter(({ name }) => isPersonName(name, language ?? '')) : [];
  return weight >= LINKED && parties.length > 0 ? [findInText('author-carried', block, sayAuthors(parties), 0.7)] : [];
}

function outletBefore(page: Page, block: Block): Finding | null {
  const opening = FROM.exec(block.text)?.[0] ?? '';
  const date = findDate(block.text, languagesOf(page), opening ? SINCE_LONG : undefined);
  if (!date || date.start < 2) return null;
  const before = trimMarks(cutWeekday(block.text.slice(opening.length, date.start)), OUTER_MARKS).replace(LEADS_TO_DAY, '');
  // "Business News of Tuesday, 12 March 2024" heads a day's list.
  if (/\sof$/i.test(before)) return null;
  // "社会河湾日报方敏": several elements that share a line.
  if (/[\u3400-\u9fff]{2}/.test(before) && seamBehind(block, 0) < date.start - 1) return null;
  const { writer, name } = withoutWriter(before, page);
  const from = opening.length + before.length - name.length + 3;
  const anchor = block.anchors.find(({ start, end }) => start <= from && end >= name.length - 2 && start < date.start) ?? null;
  const link = anchor ? page.resolve(anchor.href) : null;
  if (!mayBeOutlet(page, name) || !isHeaderOutlet(page, name, anchor, link) || !isName(name, link !== null)) return null;
  const behind = authorsIn(block.text.slice(date.end).replace(CLOCK, ''));
  if (!behind) return null;
  const away = isForeign(page, link) ? link : null;
  const says = sayHeader(name, away, date.value, [...writer, ...behind]);
  return findInText('header-line', block, says, away ? LINKED : 0.75, { start: 0, end: date.end });
}

const OUTER_MARKS = ',|•·–—:-(^';
const LEADS_TO_DAY = /\s(?:on|le|el|am|il|em|op|den)$/i;
/** The hour behind the day. */
const CLOCK = /^[\s,|]{0,3}(?:at )?\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|[時时]\d{1,2}分)(?: ?[ap]m\b)?(?: [A-Z]{2,4}\b)?/;

/** What leads away is the original's address, or the outlet's. */
function sayHeader(name: string, away: string | null, date: string, authors: Party[]): Statement {
  const url = isArticleAddress(away) ? away : null;
  const publisher = { name, url: url ? null : away };
  return { about: 'origin', publisher, relation: 'republished-from', url, title: null, date, ...(authors.length > 0 ? { authors } : {}) };
}

/** Agencies stand in bylines; "기사원문" only leads to the original, and a portal's own name is nobody's. */
function mayBeOutlet(page: Page, name: string): boolean {
  if (name.length < 2 || name.length > 60 || nameAgency(name) || /^submitted by /i.test(name) || isOwnNameWithPlace(page, name))
    return false;
  return !leadsOnly(name) && portalOf(page.address)?.isOwn(name) !== true;
}

/** "Published on Tuesday, March 4, 2003 by the <a>Harbour Globe</a>", above what another site copied. */
function outletBehind(page: Page, block: Block): Finding | null {
  const date = /^published\s/i.test(block.text) ? findDate(block.text, languagesOf(page)) : null;
  const by = date && /^,? (?:by (?:the )?|in the )(?=\p{Lu})/iu.exec(block.text.slice(date.end))?.[0];
  const slot = date && by ? readSlot(page, block, date.end + by.length) : null;
  if (!date || !slot?.publisher || slot.end < block.text.trimEnd().length) return null;
  const { publisher, url, title } = slot;
  const link = publisher.url ?? url;
  if (link === null ? !isOutletLike(publisher.name) : !isForeign(page, link)) return null;
  return findInText('header-line', block, { about: 'origin', publisher, relation: 'republished-from', url, title, date: date.value }, 0.85);
}

/** "A. Author, Harbour Post, 3 May 2024": the writer stands before the outlet. */
function withoutWriter(words: string, { language }: Page): { writer: Party[]; name: string } {
  const comma = words.indexOf(', ');
  const writer = tidyPersonName(words.slice(0, Math.max(0, comma)));
  return isPersonName(writer, language ?? '')
    ? { writer: [{ name: writer, url: null, type: 'person' }], name: words.slice(comma + 2) }
    : { writer: [], name: words };
}

/** Who is named behind the day; null where other words than a name stand there. */
function authorsIn(words: string): Party[] | null {
  const rest = trimMarks(words, ',|•·–—)-');
  if (rest === '') return [];
  const name = /^(?:by )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){1,3})$/u.exec(rest)?.[1];
  return name ? [{ name, url: null, type: 'person' }] : null;
}
