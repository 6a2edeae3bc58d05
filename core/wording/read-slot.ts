import { registrableDomain } from '../agents/domain.ts';
import { trimMarks } from '../agents/trim-marks.ts';
import { readMonth } from '../dates/month-names.ts';
import type { Mention } from '../model.ts';
import type { Anchor, Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { addressIn, isArticleAddress } from './address-words.ts';
import { cleanName } from './clean-name.ts';
import { cutName } from './cut-name.ts';
import { dateOf, languagesOf } from './date-of.ts';
import { isName } from './is-name.ts';
import { isCallToRead } from './link-words.ts';
import { isCutFromTitle, titleOfLink } from './linked-title.ts';
import { ownOrInPath, ownTitleBehind } from './own-title.ts';
import { skipOpening } from './skip-opening.ts';
import { slotOfTitle } from './title-on-site.ts';

/** What stands in the open place of a notice: "first published in ▢". */
export interface Slot {
  /** `null` where only an address is given ("originally published <here>"). */
  publisher: Mention | null;
  /** The article's own address where the words link to one. */
  url: string | null;
  title: string | null;
  date: string | null;
  /** Where the name ends in the block. */
  end: number;
}

/** What closes what opens: German „…“ is Polish „…”. */
const QUOTES: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“”"',
  '«': '»',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '（': '）',
  '[': ']',
  '<': '>',
};
const WORDS_OF_LINK =
  /^(?:it|there|this (?:site|page|article|post|website)|(?:my|our) (?:[\w’'-]{2,12} ){0,2}(?:web ?site|site|blog|newsletter|page)|link|(?:personal|private) (?:web ?site|site|blog)|(?:blog|site) personnel|blog|(?:este|esse) s[ií]tio|questo sito|diese Seite|deze site|website|(?:(?:本文|原文)?[转轉][载載]?自)?(?:如下|以下|本)(?:链接|連結|鏈接)|此处|这里|這裡|(?:阅读|閱讀|查看)?原文|原文(?:链接|連結|鏈接)|こちら|元記事(?:を読む|はこちら)?|여기|(?:기사 ?)?원문(?: ?(?:기사|보기)){0,2}|автор оригинала|출처|出典|出处|来源|(?:原|我的?|个人|個人|自分の)(?:个人|個人)?(?:博客?|网站|網站|部落格|ブログ|サイト)|出處)?$/i;
/** A page number behind a name cites a book or a paper edition. */
const PAGE_NUMBER = /^[”"»]?,?\s(?:pp?|S|σ|s|str|стр|с|pág|página|vol|ch)\.?\s?\d/u;
/** Reads the open place of a notice from a place in a block's text to `limit`: the linked words, the quoted ones, or the name in running words. Null where none names anybody. */
export function readSlot(page: Page, block: Block, from: number, limit = block.text.length): Slot | null {
  const opening = skipOpening(block, from, limit);
  // "… published on this site: https://…".
  const start =
    opening + (/^this (?:web ?)?(?:site|page|link):\s?(?=http)/i.exec(block.text.slice(opening, opening + 30))?.[0].length ?? 0);
  if (start >= limit || /[.,;!?)\]]/.test(block.text[start] as string)) return null;
  const anchor = anchorNear(block, start, limit);
  const slot = anchor
    ? slotOfAnchor(page, block, { ...anchor, start: Math.max(anchor.start, start), end: Math.min(anchor.end, limit) })
    : slotOfWords(page, block, start, limit);
  if (!slot || PAGE_NUMBER.test(block.text.slice(slot.end, slot.end + 12))) return null;
  const rest = block.text.slice(slot.end, Math.min(block.text.length, slot.end + 90));
  const date = slot.date ?? dateOf(page, rest);
  const work = slot.url === null && slot.publisher ? ownTitleBehind(page, block, slot.end) : null;
  return { ...slot, url: work?.url ?? slot.url, title: work?.title ?? slot.title, date };
}

/** The link that begins at a place, or after a few small words of kind ("the <a>…</a>", "revista de <a>…</a>"). */
function anchorNear(block: Block, start: number, limit: number): Anchor | null {
  const anchor = block.anchors.find((candidate) => candidate.end > start);
  if (!anchor || anchor.start >= limit || anchor.end <= start) return null;
  if (anchor.start <= start) return anchor;
  const between = block.text.slice(start, anchor.start);
  return between.length <= 48 &&
    /^[\p{Ll}\s'’"“„«(《‘]*$|^(?:The|La|Le|El|Blog|Magazin|Zeitschrift|Portal|Zeitung)\s["“„«]?$/u.test(between) &&
    !/\s(?:and|und|et|y|by|von)\s/u.test(between)
    ? anchor
    : null;
}

/** "潮声观察（ID：chaosheng）": what an account is found by, behind its name. */
const ACCOUNT_ID = /\s?[（(](?:微信)?(?:公[众眾]号|公眾號)?\s?ID\s?[：:][^（(]{1,40}$/u;

/** Whether linked words say no more than where the link leads: "here", "Read it here.", "阅读原文". */
export const leadsOnly = (words: string): boolean => WORDS_OF_LINK.test(trimMarks(words.trim(), '', ' .!:…→»›>')) || isCallToRead(words);

function slotOfAnchor(page: Page, block: Block, anchor: Anchor): Slot | null {
  // "Questo articolo è stato pubblicato in <a rel="category tag">rassegna</a> da <a rel="author">…": a shelf and an account of the page's own site.
  if (/\b(?:tag|author|bookmark)\b/.test(anchor.rel)) return null;
  const words = block.text.slice(anchor.start, anchor.end).replace(ACCOUNT_ID, '');
  const href = page.resolve(anchor.href);
  const url = isArticleAddress(href) ? href : null;
  const none = { title: null, date: null, end: anchor.end };
  if (leadsOnly(words)) return href ? { publisher: null, url: href, ...none } : null;
  const address = addressIn(words);
  if (address) return { publisher: mentionOfHost(page, address, href), url: url ?? (isArticleAddress(address) ? address : null), ...none };
  const titled =
    titleOfLink(words, href, block.text.slice(0, anchor.start), block.text.slice(anchor.end)) ??
    (url ? ownOrInPath(page, words, url) : null);
  if (titled) return { publisher: titled.site === null ? null : { name: titled.site, url: null }, url: href, ...none, title: titled.title };
  const name = cleanName(cutName(page, words, 0, words.length).name);
  if (isCutFromTitle(name, words, href)) return { publisher: null, url: href, ...none, title: words };
  if (leadsOnly(name)) return href ? { publisher: null, url: href, ...none } : null;
  // "X", linked to the post.
  if (!isName(name, true) && (name !== 'X' || !url)) return null;
  return { publisher: { name, url: url ? null : href }, url, ...none };
}

/** "originally published on 3 June": a day without its year is no outlet. */
function isDay(page: Page, name: string): boolean {
  const month =
    /^(?:(?:the )?\d{1,2}\p{L}{0,2}\.? (?:of |de |di )?(?<behind>\p{L}{3,12})\.?|(?<before>\p{L}{3,12})\.? \d{1,2}\p{L}{0,2})$/u.exec(name);
  const word = month?.groups?.['behind'] ?? month?.groups?.['before'];
  return word !== undefined && readMonth(word, languagesOf(page), true) !== null;
}

/** Where people post, and what runs their sites: without the post's address nobody is named. */
const NETWORK =
  /^(?:facebook|twitter|x|mastodon|bluesky|instagram|tiktok|youtube|reddit|threads|telegram|whatsapp|vk|вконтакте|weibo|微博|snapchat|discord|wordpress|blogger|squarespace|wix|jekyll|hugo|drupal|joomla|typo3)$/i;

/** "항구경제신문 https://…", "技術解説サイト minato.test": the address stands behind the name, or behind what kind of site it is. */
const BESIDE_ADDRESS = /^(?<label>[^/]{2,40}?)[\s:：]{1,3}(?<written>[Hh]ttps?:\/\/\S{4,200}|[a-z\d-]{2,40}(?:\.[a-z\d-]{2,24}){1,3})$/u;

function slotOfWords(page: Page, block: Block, start: number, limit: number): Slot | null {
  const titled = slotOfTitle(block.text, start, limit);
  if (titled) return titled;
  const opened = QUOTES[block.text[start - 1] ?? ''];
  const close = opened ? Math.min(...[...opened].map((mark) => block.text.indexOf(mark, start)).filter((at) => at > start)) : -1;
  const isQuoted = close > start && close - start <= 80;
  const cut = isQuoted ? { name: block.text.slice(start, close), end: close + 1 } : cutName(page, block.text, start, limit);
  const { label = '', written = cut.name } = BESIDE_ADDRESS.exec(cut.name)?.groups ?? {};
  const address = addressIn(written);
  const name = cleanName(address && label !== '' ? label : cut.name);
  const url = isArticleAddress(address) ? address : null;
  const at = { url, title: null, date: null, end: cut.end };
  if (address && (!/^https?:/i.test(written) || label === '' || !isName(name)))
    return { publisher: mentionOfHost(page, address, null), ...at };
  return isName(name, isQuoted || isLatinInHan(block.text, start, name)) &&
    !NETWORK.test(name.split(' and ')[0] ?? '') &&
    !isDay(page, name)
    ? { publisher: { name, url: url ? null : address }, ...at }
    : null;
}

/** "本文最初发表于csdn，": between ideographs no capital is needed to tell a name. */
const isLatinInHan = (text: string, start: number, name: string): boolean =>
  /\p{Script=Han}/u.test(text[start - 1] ?? '') && /^[a-z][\w-]{2,20}$/.test(name);

const isOwnAddress = (page: Page, url: string): boolean => page.domain !== null && registrableDomain(url) === page.domain;

function mentionOfHost(page: Page, address: string, href: string | null): Mention {
  const host = new URL(address).hostname;
  // "Source: Lantern.test" linked to a part of the page's own site names that part.
  if (href && isOwnAddress(page, href)) return { name: new URL(href).hostname, url: href };
  const shown = address.replace(/^https?:\/\//i, '').split(/[/?#]/u)[0];
  const home = href ?? `${new URL(address).protocol}//${host}/`;
  return { name: (shown ?? host).replace(/^www\./i, ''), url: isArticleAddress(home) ? null : home };
}
