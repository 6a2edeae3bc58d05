import { registrableDomain } from '../agents/domain.ts';
import { foldName } from '../agents/fold-name.ts';
import { isOneWordOutlet } from '../agents/one-word-outlets.ts';
import { outletByName } from '../agents/outlet.ts';
import type { Mention } from '../model.ts';
import type { Page } from '../page.ts';
import { declines, isSameDeclined } from './cases/declined.ts';

/** Whether a notice names the page's own outlet in other words: in another case, or by the short name that its town calls it. */
export function isOwnName(page: Page, publisher: Mention | null): boolean {
  if (publisher === null) return false;
  const { name, url } = publisher;
  return (
    isOwnDeclined(page, name) ||
    (url === null && (isOwnShort(page, name) || isOwnEdition(page, name) || isPartOfOwn(page, name))) ||
    ((url === null || isWithin(page, url)) && isOwnSection(page, name, url !== null))
  );
}

/** "erschienen in <a href="/kultur">Kultur</a>": one plain word that links a part of the page's own site, in its menu or not. */
export function isOwnShelf(page: Page, publisher: Mention | null): boolean {
  return (
    publisher?.url != null &&
    isPlainWord(foldName(publisher.name)) &&
    outletByName(publisher.name) === null &&
    isWithin(page, publisher.url)
  );
}

const isPlainWord = (folded: string): boolean => !folded.includes(' ') && !folded.includes('.') && !isOneWordOutlet(folded);

/** "Artículo publicado en Política", "published in Culture by Ada Winter": one word, or linked ones, that the page's menu or foot links to a part of its own site. */
function isOwnSection(page: Page, name: string, isLinked: boolean): boolean {
  const word = isLinked ? foldName(name) : foldName(name.split(/\s(?:por|by|von|par|di|y|et|and|und|e)\s/u, 1)[0] ?? '');
  if (!(isLinked || isPlainWord(word)) || outletByName(name) !== null || isOneWordOutlet(word)) return false;
  return page.blocks.some(
    ({ zone, text, anchors }) =>
      (zone === 'masthead' || zone === 'site-footer') &&
      anchors.some(({ start, end, href }) => foldName(text.slice(start, end)) === word && isWithin(page, href)),
  );
}

/** Whether a link leads to a part of the page's own site, its front page aside. */
function isWithin(page: Page, href: string): boolean {
  const url = page.resolve(href);
  return url !== null && registrableDomain(url) === page.domain && new URL(url).pathname.length > 1;
}

const ARTICLE = /^(?:the|der|die|das|den|dem|le|la|les|el|los|il|lo|de|het|o|a)\s(?=\S{3})|^l[’'](?=\S{3})/iu;
const EDITION =
  /^(?:revista|rivista|revue|zeitschrift|magazine)\s|(?:[\s-](?:magazin[eo]?|hebdo|quotidien|mensuel|weekend|wochenende|newsletters?|nieuwsbrief|nyhetsbrev|nyhedsbrev|podcasts?|print|online|aktuell)|s? (?:trykte avis|papiravis|papirutgave|papperstidning)| (?:dergi|gazete|bülten)si[a-zà-ž]{0,4}(?: [a-zà-ž]{3,8} sayısı[a-zà-ž]{0,4})?|\s(?:auf seite|on page|en página|a pagina|op pagina|på sida|på side)\s\d{1,3}|(?:微信)?公众号|微信|微博|客户端|(?:客户端|平台)?(?:自媒体|创作者)|新媒体|视频号|官网|電子版|オンライン)$/i;

/** "Kiebitz Magazin", "Sterne Hebdo" on the site of the "Kiebitz", of "La Sterne": its magazine, its letter, its paper. */
function isOwnEdition(page: Page, name: string): boolean {
  const bare = (words: string) => foldName(words.trim().replace(ARTICLE, '').replace(EDITION, '').replace(ARTICLE, ''));
  const house = bare(name);
  return house.length >= 3 && name.trim() !== house && page.meta('og:site_name').some((site) => bare(site) === house);
}

/** "Kikötő Hírek podcastjának", "Portmere Courier weekly podcast" on the site of that name: what goes on in small letters is a part of it. */
const isPartOfOwn = (page: Page, name: string): boolean =>
  page
    .meta('og:site_name')
    .some((site) => site.includes(' ') && name.startsWith(`${site} `) && /^\p{Ll}/u.test(name.slice(site.length + 1)));

/** "The Lantern" on the site of the "Lantern Daily", "the Courier" on that of the "Portmere Courier": its paper edition. */
function isOwnShort(page: Page, name: string): boolean {
  if (outletByName(name) !== null) return false;
  // "the Gazette’s Sunday magazine".
  const words = foldName(name.split(/[’']s\s/u, 1)[0] ?? '').split(' ');
  return page.meta('og:site_name').some((site) => {
    const own = foldName(site).split(' ');
    const isPart = (part: readonly string[]) => part.every((word, index) => word === words[index]);
    return words.length < own.length && own.length <= 4 && (isPart(own.slice(0, words.length)) || isPart(own.slice(-words.length)));
  });
}

/** Whether a name is the page's own site in another case: "Gazety Portowej" on the site of "Gazeta Portowa". */
export function isOwnDeclined(page: Page, name: string): boolean {
  if (!declines(page)) return false;
  const { length } = foldName(name).split(' ');
  // A notice may be cut to the last word of its name, the one that tells it from others.
  return page.meta('og:site_name').some((site) => isSameDeclined(name, foldName(site).split(' ').slice(-length).join(' ')));
}

const CALL_SIGN = /^([KW][A-Z]{2,3})(?:[- ](?:TV|FM|AM))?$/;

/** "SAN FRANCISCO (KGO)" on the pages of ABC7, whose foot says "ABC, Inc., KGO-TV San Francisco": the station's own letters. */
export function isOwnCallSign(page: Page, name: string): boolean {
  const letters = CALL_SIGN.exec(name)?.[1];
  if (!letters) return false;
  return page.blocks.some(
    ({ zone, text }) =>
      (zone === 'site-footer' || zone === 'masthead') && text.includes(letters) && text.split(/[^A-Z]+/).includes(letters),
  );
}
