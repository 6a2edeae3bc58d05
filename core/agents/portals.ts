import { registrableDomain } from './domain.ts';

/** A site that shows the articles of others under their names. */
export interface Portal {
  /** What it calls itself where its pages don't say. */
  name: string;
  /** Whether a name is the portal's own, or its company's: "Yahoo Finance UK", "Kakao". */
  isOwn(name: string): boolean;
}

/** Domain, the start of the path where only a part of the site is a portal, the name, and words of which its own names hold one. */
const PORTALS: readonly (readonly [domain: string, path: string, name: string, own: RegExp])[] = [
  ['msn.com', '', 'MSN', /msn|microsoft/i],
  ['msn.cn', '', 'MSN', /msn|microsoft|微软/i],
  ['yahoo.com', '', 'Yahoo', /yahoo|\boath\b|\baol\b|雅虎/i],
  ['yahoo.co.jp', '', 'Yahoo!ニュース', /yahoo|ヤフー|ly corporation/i],
  ['aol.com', '', 'AOL', /\baol\b|yahoo|\boath\b/i],
  ['google.com', '/hostednews/', 'Google News', /google/i],
  ['newsbreak.com', '', 'NewsBreak', /news ?break|particle media/i],
  ['smartnews.com', '', 'SmartNews', /smart ?news|スマートニュース/i],
  ['flipboard.com', '', 'Flipboard', /flipboard/i],
  ['apple.news', '', 'Apple News', /\bapple\b/i],
  ['allafrica.com', '', 'allAfrica', /all ?africa/i],
  ['pressreader.com', '', 'PressReader', /press ?reader|newspaperdirect/i],
  ['dailyhunt.in', '', 'Dailyhunt', /daily ?hunt|verse innovation/i],
  ['upday.com', '', 'upday', /upday/i],
  ['naver.com', '', '네이버뉴스', /naver|네이버/i],
  ['daum.net', '', '다음', /daum|kakao|다음|카카오/i],
  ['line.me', '', 'LINE TODAY', /\bline\b/i],
  ['livedoor.com', '', 'ライブドアニュース', /livedoor|ライブドア|\bline\b/i],
  ['infoseek.co.jp', '', '楽天Infoseekニュース', /infoseek|rakuten|楽天/i],
  ['toutiao.com', '', '今日头条', /toutiao|头条|字节跳动/i],
  ['kknews.cc', '', '每日頭條', /kknews|每日頭條/i],
];

/** The portal that an address belongs to, or null: there an article is its partner's, wherever the page names one. */
export function portalOf(address: string): Portal | null {
  const domain = registrableDomain(address);
  const found = PORTALS.find(([at, path]) => at === domain && (path === '' || new URL(address).pathname.startsWith(path)));
  if (!found) return null;
  const [, , name, own] = found;
  return { name, isOwn: (other) => own.test(other) };
}
