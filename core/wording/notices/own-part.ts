/** How a page speaks of what is its own: "Low Tide, our weekly newsletter", "in unserem Newsletter „Ebbe“". */
const OURS =
  /(?:^|[\s,(–—-])(?:our|unsere?[mnrs]?|notre|nos|nuestr[oa]|noss[oa]|(?:il |la |nel |nella )?nostr[oa]|onze|ons|vårt?|vores|vort|naszym|naszego|našem|našeho|нашей|нашем|нашій|нашої)\s(?:own\s)?(?:(?!partner|sister|kooperation)[\p{L}\d-]{2,16}\s){0,2}(?:news-?letters?|podcasts?|rundbrief|nieuwsbrief|nyhetsbrev|nyhedsbrev|bolet[ií][nm]|(?:info)?lettre|рассыл[а-я]{1,4}|розсил[а-яії]{1,4}|biuletyn[a-zó]{0,4}|(?:daily|weekly|sunday) (?:[\p{L}\d-]{1,16}\s){0,4}newspaper|print (?:edition|magazine)|(?:quarterly|monthly|weekly) magazine|(?:print|wochenend)ausgabe)(?![a-zà-žа-я])/iu;
const OUR_BLOG = /\bour (?:\w+ )?blog\b/i;
const NEWSLETTER = /^[”"’“]?(?:,? an?| the)? ?(?:[^\s,.;:()]{2,14} ){0,2}news-?letter/i;
/** "本文发表在 文化 栏目", "「文化」カテゴリーに掲載", "문화 섹션에", "ตีพิมพ์ในหมวด วัฒนธรรม": a section; with an outlet's sign before it, that outlet's. */
const SECTION =
  /^["“「『《‘ ]?(?:(?!신문|일보|뉴스|방송)[^网網报報社刊誌紙聞]){1,10}?["”」』》’]?\s?(?:栏目|欄目|频道|頻道|版[块塊]?|分[类類]|カテゴリ|コーナー|欄|카테고리|섹션|코너)|^(?:หมวด|แผนก|未分[类類])/;
/** How a page invites its readers to a newsletter. */
export const INVITES = /sign up|subscribe|inbox|anmelden|abonn|suscr|s[’']inscri|inscreva|iscriv|inschrijv|prenumerer|tilmeld/i;

/**
 * Whether what a notice names from `from` to `end` is the page's own newsletter, podcast, paper edition or section: it says "our", calls it
 * a section, or invites the reader to sign up and links to no other site.
 */
export function isOwnPart(text: string, from: number, end: number, linksElsewhere: boolean): boolean {
  const before =
    text
      .slice(Math.max(0, from - 32), from)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const behind = text.slice(from, end + 60).split(/[.!?]\s/, 1)[0] ?? '';
  if (OURS.test(before + behind) || (!linksElsewhere && OUR_BLOG.test(before + behind))) return true;
  if (!linksElsewhere && SECTION.test(text.slice(from, end + 8))) return true;
  const isNewsletter = /news-?letter$/i.test(text.slice(from, end)) || NEWSLETTER.test(text.slice(end, end + 50));
  return !linksElsewhere && isNewsletter && INVITES.test(text.slice(end));
}
