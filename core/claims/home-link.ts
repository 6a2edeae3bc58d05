import { hostSpellings } from '../agents/host-spelling.ts';
import { foldSpace } from '../page/fold-space.ts';
import { foldTitle } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';
import { isSpeltByHost, labelOf, OTHER_LETTERS, ownLabel } from './host-names.ts';

/** How many links to the front page are looked at. */
const MOST_LINKS = 6;
const LONGEST_NAME = 40;

/** What such links say of where they lead, and what every site has. */
export const HOME =
  /^(?:home ?(?:page)?|startseite|accueil|inicio|início|zurück|back|strona główna|(?:на )?главн(?:ая|ую)(?: страница)?|головна|начало|почетна|насловна|αρχική(?: σελίδα)?|(?:الصفحة )?الرئيسية|(?:דף|עמוד) הבית|ראשי|صفحه (?:اصلی|نخست)|خانه|(?:网站|網站|返回|回)?首[页頁]|主[页頁]|ホーム(?:ページ)?|トップ(?:ページ)?|홈(?:으로)?|메인|होम|मुख्य ?पृष्ठ|হোম|প্রচ্ছদ|หน้า(?:แรก|หลัก)|მთავარი|գլխավոր|முகப்பு|menu|logo|blog|site logo|skip.*)$/i;

/** What the links to the site's front page say, those that call it by no word of every site's. */
export function wordsOfHomeLinks(page: Page): string[] {
  return homeLinks(page).flatMap((link) => nameIn(link) ?? link.getAttribute('aria-label') ?? link.getAttribute('title') ?? []);
}

/** The link to the front page that markup calls the site's title: `<a class="site-title" href="/">`, `<header role="banner"><h1><a href="/">`. */
export function nameOfTitleLink(page: Page): string | null {
  const titles = homeLinks(page).filter((link) => isTitle(link) || isTitle(link.parentElement) || link.closest(BANNER) !== null);
  return titles.map(nameIn).find((name) => name !== null) ?? null;
}

const BANNER = 'header[role="banner"] h1,header hgroup h1,header[role="banner"] .h1';
const TITLE = /(?:^|\s)(?:(?:site|blog)[-_]?(?:title|name)|(?:navbar[-_]{0,2})?brand)(?:\s|$)/i;

const isTitle = (element: Element | null): boolean => TITLE.test(element?.className ?? '');

function homeLinks(page: Page): Element[] {
  if (!page.domain) return [];
  const front = `${new URL(page.address).origin}/`;
  const links = [
    ...page.document.querySelectorAll('header a[href],nav a[href],a[class][href],h1 > a[href],h2 > a[href],h3 > a[href]'),
  ].slice(0, 60);
  return links.filter((link) => page.resolve(link.getAttribute('href') ?? '')?.replace(/index\.html?$/, '') === front).slice(0, MOST_LINKS);
}

function nameIn(link: Element): string | null {
  const name = foldSpace(link.textContent ?? '') || wordsOfPicture(link.querySelector('img[alt]'));
  return name.length > 2 && name.length <= LONGEST_NAME && !HOME.test(name) ? name : null;
}

/** What the link to the front page, or the logo in it, calls the site. */
export function nameOfHomeLink(page: Page): string | null {
  if (!page.domain) return null;
  for (const link of [...page.document.querySelectorAll('a[rel~="home"],a[href="/"]')].slice(0, MOST_LINKS)) {
    const written = link.textContent?.trim() || wordsOfPicture(link.querySelector('img[alt]'));
    // "<a>Harbour Post <strong>News from the quay</strong></a>": the name, and what is said of it.
    const names = [written, link.firstChild?.textContent ?? ''].map((words) => foldSpace(words).replace(/\slogo$/i, ''));
    const name = names.find((words) => words.length > 2 && words.length <= LONGEST_NAME && !HOME.test(words) && fitsHost(words, page.host));
    if (name) return name;
  }
  return nameOfPicture(page);
}

/** A picture in the page's head, or one that is called its logo, linked or not, whose words the address spells letter by letter. */
function nameOfPicture(page: Page): string | null {
  const words = [...page.document.querySelectorAll('header img[alt],#header img[alt],img[id*="logo" i][alt],img[class*="logo" i][alt]')]
    .slice(0, 4)
    .map(wordsOfPicture);
  return words.find((name) => name.length <= LONGEST_NAME && isSpeltByHost(name, page.host)) ?? null;
}

/** "Harbour Post Logo". */
const wordsOfPicture = (picture: Element | null): string => foldSpace(picture?.getAttribute('alt') ?? '').replace(/\slogo$/i, '');

/** Whether the address has a name, its beginning or its initials: "Coastal Herald" fits herald.test and ch-online.test. */
function fitsHost(name: string, host: string): boolean {
  if (OTHER_LETTERS.test(name)) return true;
  const initials = foldTitle(name)
    .split(' ')
    .map((word) => word[0])
    .join('');
  const spellings = hostSpellings(name).filter(Boolean);
  return [labelOf(host), ownLabel(host)].some(
    (label) =>
      label.length > 1 &&
      (spellings.some((spelt) => spelt.includes(label) || label.includes(spelt)) || (initials.length > 1 && label.startsWith(initials))),
  );
}
