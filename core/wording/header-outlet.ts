import { registrableDomain } from '../agents/domain.ts';
import { foldName } from '../agents/fold-name.ts';
import { beginsWithGivenName } from '../agents/names/given-names.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { isAuthorPage } from '../page/author-page.ts';
import type { Anchor } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { PUBLISHED } from './notices/notice-words.ts';
import { isOutletLike } from './outlet-like.ts';

/** "地方新聞", "国内要闻": sections, whatever they are called after. */
const SECTION =
  /^(?:国内|國內|国际|國際|社会|社會|地方|本地|生活|财经|財經|经济|經濟|体育|體育|娱乐|娛樂|政治|时政|焦点|焦點|即时|即時|最新|综合|綜合|头条|頭條|科技|文化|教育|军事|軍事|两岸|兩岸|海外|产业|產業|重点|重點|今日|滚动|图片)(?:新闻|新聞|要闻|要聞|报道|報導|快讯|快訊)$/u;
/** Words that open a stamp, a credit or a sum, and signs that no outlet's name has. */
const NO_OUTLET =
  /^\W{0,2}(?:by|von|par|por|posted|(?:re-?)?(?:published|printed|posted|produced)|as|culled|taken|adapted|excerpted|originally|first|source|via|courtesy|translated|updated|created|written|last|on|(?:post )?date|datum|fecha|data)\b|[:：!?£$€|]|\d\s?pp?\b|(?:팀|부|국|입력|승인|등록|수정|기자|기사입력)$/iu;
/** Outlets' words that are sections when they stand alone. */
const GENERIC =
  /^(?:news|media|express|today|sky|radio|tv|world news|sports? news|local news|latest news|breaking news|nachrichten|presse|magazine|review|star|sun|новости|новини|haber|nieuws|(?:press|news|media) releases?|daily|weekly|.{2,40} news service)$/iu;
const ACCOUNTS = /facebook|twitter|x\.com|instagram|linkedin|mailto|google/i;

/** Whether a link leads away from the page's own domain. */
export function isForeign(page: Page, link: string | null): boolean {
  return link !== null && registrableDomain(link) !== page.domain;
}

/**
 * Whether the words before the day, in a line above the text, are an outlet: linked to a site of its own, the page's own outlet, or, without a
 * link, called as outlets are. `link` is where `anchor` leads.
 */
export function isHeaderOutlet(page: Page, name: string, anchor: Anchor | null, link: string | null): boolean {
  if (SECTION.test(name) || NO_OUTLET.test(name) || PUBLISHED.isIn(name)) return false;
  if (anchor && isForeign(page, link)) return !isAuthorsLink(anchor, name, page) && !ACCOUNTS.test(link ?? '');
  return isOwnName(page, name) || (!anchor && isOutletLike(name) && !GENERIC.test(name));
}

/** A person's own site or profile stands behind the name of who wrote it. */
function isAuthorsLink({ rel, href }: Anchor, name: string, { language }: Page): boolean {
  return (
    /\bauthor\b/i.test(rel) ||
    (isAuthorPage(href) && !isOutletLike(name)) ||
    (beginsWithGivenName(name) && isPersonName(name, language ?? '') && !isOutletLike(name))
  );
}

const squeeze = (name: string): string => foldName(name).replace(/\s/g, '');

const ownNames = (page: Page): string[] =>
  [...page.meta('og:site_name', 'application-name'), page.domain?.split('.')[0] ?? ''].map(squeeze).filter((own) => own.length > 3);

const isOwnName = (page: Page, name: string): boolean => ownNames(page).includes(squeeze(name));

/** "Jornal do Cais São Paulo": whether it is the page's own outlet, and where its reporter is. */
export function isOwnNameWithPlace(page: Page, name: string): boolean {
  return ownNames(page).some((own) => squeeze(name).startsWith(own) && squeeze(name).length > own.length);
}
