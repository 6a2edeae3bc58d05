import { nameAgency } from '../agents/agency.ts';
import { findDate } from '../agents/date.ts';
import { registrableDomain } from '../agents/domain.ts';
import { foldName } from '../agents/fold-name.ts';
import { beginsWithGivenName } from '../agents/given-names.ts';
import { isPersonName } from '../agents/person-name.ts';
import { tidyPersonName } from '../agents/tidy-person-name.ts';
import type { Finding, Party } from '../model.ts';
import type { Anchor, Block } from '../page/blocks.ts';
import { seamBehind } from '../page/line-with-seams.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { languagesOf } from '../wording/date-of.ts';
import { isName } from '../wording/is-name.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { trimMarks } from '../wording/trim.ts';
import { findInText } from './finding.ts';

const LONGEST_LINE = 110;
const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden | Trait.form;

/**
 * The bare `OUTLET DATE` lines that reposts carry above the text ("CounterPunch 8 December 2016"): an outlet that is linked to its own
 * site, is known, or is the page's own; then the day, and at most an author. Each line is reported; the fold knows the site.
 */
export function readHeaderLine(page: Page): Finding[] {
  const lines = page.blocks.filter(
    (block) => block.zone === 'byline' && block.text.length <= LONGEST_LINE && !(block.traits & NEVER) && /\d/.test(block.text),
  );
  return lines.slice(0, 16).flatMap((block) => outletBefore(page, block) ?? outletBehind(block) ?? feedTime(block, page) ?? []);
}

function outletBefore(page: Page, block: Block): Finding | null {
  const date = findDate(block.text, languagesOf(page));
  if (!date || date.start < 2) return null;
  const before = trimMarks(block.text.slice(0, date.start), ',|•·–—:-(').replace(/\s(?:on|le|el|am|il|em|op|den)$/i, '');
  // "社会河湾日报方敏": several elements that share a line.
  if (/[\u3400-\u9fff]{2}/.test(before) && seamBehind(block, 0) < date.start - 1) return null;
  const { writer, name } = withoutWriter(before, page);
  const rest = trimMarks(
    block.text
      .slice(date.end)
      .replace(/^[\s,|]{0,3}(?:at )?\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|[時时]\d{1,2}分)(?: ?[ap]m\b)?(?: [A-Z]{2,4}\b)?/, ''),
    ',|•·–—)-',
  );
  if (name.length < 2 || name.length > 60 || nameAgency(name)) return null;
  const from = before.length - name.length + 3;
  const anchor =
    block.anchors.find((candidate) => candidate.start <= from && candidate.end >= name.length - 2 && candidate.start < date.start) ?? null;
  const link = anchor ? page.resolve(anchor.href) : null;
  if (isOwnAndPlace(page, name) || !isOutlet(page, name, anchor, link) || !isName(name, link !== null)) return null;
  const behind = authorsIn(rest);
  if (rest.length > 0 && behind.length === 0) return null;
  const authors = [...writer, ...behind];
  const url = isForeign(page, link) && isArticleAddress(link) ? link : null;
  const says = {
    about: 'origin',
    publisher: { name, url: url ? null : isForeign(page, link) ? link : null },
    relation: 'republished-from',
    url,
    title: null,
    date: date.value,
    ...(authors.length > 0 ? { authors } : {}),
  } as const;
  return findInText('header-line', block, says, link && isForeign(page, link) ? 0.9 : 0.75, { start: 0, end: date.end });
}

/** "A. Author, Harbour Post, 3 May 2024": the writer stands before the outlet. */
function withoutWriter(words: string, { language }: Page): { writer: Party[]; name: string } {
  const comma = words.indexOf(', ');
  const writer = tidyPersonName(words.slice(0, Math.max(0, comma)));
  return isPersonName(writer, language ?? '')
    ? { writer: [{ name: writer, url: null, type: 'person' }], name: words.slice(comma + 2) }
    : { writer: [], name: words };
}

/** "http://www.langhua.test 2003年07月08日09:12 津门晚报": portals of the mainland name the paper behind the time, without a word for it. */
const TIME_THEN_PAPER =
  /(?:^|\s)\d{4}[年-]\d{1,2}[月-]\d{1,2}日?\s?\d{1,2}:\d{2}(?::\d{2})?\s([\u3400-\u9fff]{1,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|周刊|周报|日報|晚報))$/;
/** "2024/05/03 11:12 河岸新聞": portals of Japan do so too. */
const TIME_THEN_OUTLET =
  /^\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?\s?(?:\d{1,2}[:時]\d{2}分?\s)?([\u3040-\u30ff\u3400-\u9fffA-Za-z]{2,14}(?:新聞|通信|放送|テレビ|ニュース|日報|タイムズ|タイムス|オンライン))$/;

function outletBehind(block: Block): Finding | null {
  const name = (TIME_THEN_PAPER.exec(block.text) ?? TIME_THEN_OUTLET.exec(block.text))?.[1];
  if (!name) return null;
  const says = {
    about: 'origin',
    publisher: { name, url: null },
    relation: 'republished-from',
    url: null,
    title: null,
    date: null,
  } as const;
  return findInText('header-line', block, says, 0.8, { start: block.text.length - name.length, end: block.text.length });
}

/** "5/3(金) 11:12 配信" on a line of its own. */
const FEED_TIME = /^\d{1,2}\/\d{1,2}\s?[(（][月火水木金土日][)）]\s?\d{1,2}:\d{2}\s?配信$/u;

function outletBeside({ index, zone }: Block, { blocks }: Page): Finding | null {
  const outlet = [blocks[index + 1], blocks[index - 1]].find(
    (block) => block?.zone === zone && isOutletLike(block.text) && block.text.length <= 24,
  );
  if (!outlet || nameAgency(outlet.text)) return null;
  const publisher = { name: outlet.text, url: null };
  const says = { about: 'origin', publisher, relation: 'syndicated-from', url: null, title: null, date: null } as const;
  return findInText('header-line', outlet, says, 0.85);
}

/** "CNET Japan 3/9(木) 18:45配信": the partner whose feed a portal shows. */
function feedTime(block: Block, page: Page): Finding | null {
  const beside = FEED_TIME.test(block.text) ? outletBeside(block, page) : null;
  if (beside) return beside;
  const match =
    /^(.{2,30}?)\s?\d{1,2}\/\d{1,2}\s?[(（][月火水木金土日][)）]\s?\d{1,2}:\d{2}\s?配信/u.exec(block.text) ??
    /配信(?:元)?[：:]?\s?(.{2,24}?)$/u.exec(block.text);
  if (!match || !isName(match[1] as string, true)) return null;
  const agency = nameAgency(match[1] as string);
  if (agency)
    return findInText('header-line', block, { about: 'agency', agency: { name: agency.name, url: null }, share: 'copy', date: null }, 0.85);
  return findInText(
    'header-line',
    block,
    {
      about: 'origin',
      publisher: { name: match[1] as string, url: null },
      relation: 'syndicated-from',
      url: null,
      title: null,
      date: null,
    },
    0.85,
  );
}

function isForeign(page: Page, link: string | null): boolean {
  return link !== null && registrableDomain(link) !== page.domain;
}

/** "地方新聞", "国内要闻": sections, whatever they are called after. */
const SECTION =
  /^(?:国内|國內|国际|國際|社会|社會|地方|本地|生活|财经|財經|经济|經濟|体育|體育|娱乐|娛樂|政治|时政|焦点|焦點|即时|即時|最新|综合|綜合|头条|頭條|科技|文化|教育|军事|軍事|两岸|兩岸|海外|产业|產業|重点|重點|今日|滚动|图片)(?:新闻|新聞|要闻|要聞|报道|報導|快讯|快訊)$/u;

function isOutlet(page: Page, name: string, anchor: Anchor | null, link: string | null): boolean {
  if (SECTION.test(name)) return false;
  if (
    /^\W{0,2}(?:by|von|par|por|posted|re-?published|re-?printed|re-?posted|originally|first|source|via|courtesy|translated|published|updated|created|written|last|on|date|datum|fecha|data)\b|[:：!?£$€]|\d\s?pp?\b/iu.test(
      name,
    )
  )
    return false;
  if (anchor && isForeign(page, link))
    return !isAuthorsLink(anchor, name, page) && !/facebook|twitter|x\.com|instagram|linkedin|mailto|google/iu.test(link ?? '');
  return (
    isOwnName(page, name) ||
    (!anchor &&
      isOutletLike(name) &&
      !/^(?:news|media|express|today|sky|radio|tv|world news|sports? news|local news|latest news|breaking news|nachrichten|presse|magazine|review|star|sun|новости|новини|haber|nieuws|press releases?|daily|weekly|.{2,40} news service)$/iu.test(
        name,
      ))
  );
}

/** A person's own site or profile stands behind the name of who wrote it. */
function isAuthorsLink({ rel }: Anchor, name: string, { language }: Page): boolean {
  return /\bauthor\b/i.test(rel) || (beginsWithGivenName(name) && isPersonName(name, language ?? '') && !isOutletLike(name));
}

const squeeze = (name: string): string => foldName(name).replace(/\s/g, '');

const ownNames = (page: Page): string[] =>
  [...page.meta('og:site_name', 'application-name'), page.domain?.split('.')[0] ?? ''].map(squeeze).filter((own) => own.length > 3);

const isOwnName = (page: Page, name: string): boolean => ownNames(page).includes(squeeze(name));

/** "Jornal do Cais São Paulo": the page's own outlet, and where its reporter is. */
const isOwnAndPlace = (page: Page, name: string): boolean =>
  ownNames(page).some((own) => squeeze(name).startsWith(own) && squeeze(name).length > own.length);

function authorsIn(rest: string): Party[] {
  const name = /^(?:by )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){1,3})$/u.exec(rest.trim())?.[1];
  return name ? [{ name, url: null, type: 'person' }] : [];
}
