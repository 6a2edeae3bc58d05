import { registrableDomain } from '../agents/domain.ts';
import { parseUrl } from '../agents/parse-url.ts';
import { sameOutlet } from '../agents/same-outlet.ts';
import { isArticleAddress } from './address-words.ts';
import { isOutletLike } from './outlet-like.ts';

/** What a link to an article says of it: its title, and the outlet where the words name it behind the title. */
export interface LinkedTitle {
  title: string;
  site: string | null;
}

/** "原文：▢", "翻译自▢", "traducción del artículo «▢»": before a link to a text stands what it is, and not whose. */
const TELLS_WORK =
  /(?:原文(?:地址|链接|連結|網址|标题|標題)?|[译譯]自|원문(?: ?(?:링크|제목|보기))?|bài(?: viết)? gốc|bài|перевод статьи|переклад статті|(?:^|[\s’'])(?:artículo|article|artigo|articolo|artikels?|artykułu|articolului|článku|članka|essays?))\s{0,2}[：:]?\s{0,2}["“«‘「『《【[]?$/i;
/** "▢の日本語訳です", "▢를 번역한 글", "《▢》一文": it stands behind. */
const TOLD_BEHIND = /^["”»’」』》】\]]?\s{0,2}(?:の(?:日本語|和)?(?:翻)?訳|[을를] (?:\S{1,8} ){0,2}번역|一文)/u;
/** "Arc length – in search of a formula": a name has no second half. */
const IN_HALVES = /.{6}\s[–—]\s.{12}/u;
/** "Quiet harbours - Lantern", "安静的港口 | 潮报", "静かな港 - Qiita": as the title of a page ends with its site. */
const WITH_SITE = /^(?<title>.{4,120}?)\s[-–—|｜_]\s(?<site>[^-–—|｜_]{2,24})$/u;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
/** How many ideographs, kana or syllables an outlet's name has at most where a link to an article names it. */
const LONGEST_WIDE = 10;

/** The title that the words of a link to an article are, where they are one and no outlet's name; `before` and `behind` are what stands beside the link. */
export function titleOfLink(words: string, url: string | null, before: string, behind = ''): LinkedTitle | null {
  if (url === null || !isDeep(url)) return null;
  const { title = '', site = '' } = WITH_SITE.exec(words)?.groups ?? {};
  if (site !== '' && !isNamed(title, url) && (isNamed(site, url) || (/\p{Lo}/u.test(site) && !/\d/.test(site)))) return { title, site };
  if (isNamed(words, url)) return null;
  const isTitle =
    isLong(words) ||
    /[】」』》：]./u.test(words) ||
    IN_HALVES.test(words) ||
    (!isInSentence(words) && TELLS_WORK.test(before.slice(-24))) ||
    TOLD_BEHIND.test(behind.slice(0, 32));
  return isTitle ? { title: words, site: null } : null;
}

/** "This article <a>originally appeared</a> on …": the notice's own words are linked. */
const isInSentence = (words: string): boolean => /^\p{Ll}/u.test(words);

/** Below a section: an outlet's own front page and shelves are linked by its name. */
const isDeep = (url: string): boolean => isArticleAddress(url) || (parseUrl(url)?.pathname.split('/').filter(Boolean).length ?? 0) >= 2;

/** Whether what a name was cut from is a title: in the words of a link to a page more stands behind it, and it is not the host's name. */
export function isCutFromTitle(name: string, words: string, url: string | null): boolean {
  const behind = words.length - words.indexOf(name) - name.length;
  return url !== null && !isInSentence(words) && !isFrontPage(url) && behind > name.length && !isNamed(name, url);
}

const isFrontPage = (url: string): boolean => /^\/*$/.test(parseUrl(url)?.pathname ?? '/');

/** Worded like an outlet, or like the host that the link leads to. */
function isNamed(words: string, url: string): boolean {
  const domain = registrableDomain(url);
  return isOutletLike(words) || (domain !== null && sameOutlet({ name: words, domain: null }, { name: domain, domain }));
}

function isLong(words: string): boolean {
  return words.length > 60 || words.split(/\s+/u).length > 7 || (words.match(WIDE)?.length ?? 0) > LONGEST_WIDE;
}
