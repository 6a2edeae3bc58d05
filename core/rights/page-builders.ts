import { foldName } from '../agents/fold-name.ts';
import type { Page } from '../page.ts';
import { legalFormIn } from './legal-forms.ts';
import { phraseList } from './phrase-list.ts';

// Who makes the systems and themes that pages are built with: their notice stands in the footers of others' sites.
const BUILDERS = phraseList(
  'comsenz|discuz|softnews media|datalife engine|desdev|dedecms|织梦|empirecms|帝国软件|phpcms|z-blog|typecho|plone|phpbb|vbulletin|jelsoft|xenforo|invision power|invision community|simple machines|mybb|kunena|open source matters|joomla|rockettheme|yootheme|tagdiv|themefusion|theme-fusion|tielabs|jegtheme|pencidesign|mh themes|mh magazine|themegrill|elegant themes|kriesi|studiopress|genesis framework|themeisle|generatepress|townnews|blox digital|blox content management|dotnetnuke|dnn corp|bitrix|битрикс|ucoz|netcat|typo3|skaarhoj|drupal|ghost foundation|squarespace|wix.com|weebly|wordpress.org|mediawiki|instantcms|livestreet|themeforest|colorlib|themeansar|mystery themes|theme palace|af themes|theme freesia|themefreesia|catch themes|rara themes|athemes|hashthemes|blazethemes|candid themes|acme themes|wp royal|gooyaabi|templateify|sora templates|way2themes|soratemplates|btemplates|templatesyard|michael elkan|postnuke|php-nuke|phpnuke|xoops|e107|b2evolution|textpattern|serendipity|movable type|borlabs|usercentrics|cookiebot|cookieyes|onetrust|complianz|core team|dev team|development team|theme team',
);
/** What stands behind a name that is a theme's: "Avada Theme by …", "JNews - Premium WordPress news & magazine theme". */
const THEME_BEHIND =
  /^\s(?:(?:wordpress |blogger |premium |free ){0,3}|[-–—]\s(?:premium|free|responsive|modern|clean|an?|the|best)\s(?:[\w&-]{1,20}\s){0,5})(?:theme|template|skin)\b(?!\s?:)/i;

/** "TemplatesYard. Distributed by Free Blogger Templates": who made a theme, and who hands it out. */
const HANDED_OUT = /^[\s.|·-]{0,4}distributed by [^.|]{0,40}(?:template|theme|blogger)/i;

/** "Magazinews by Theme Palace": a theme and whose it is. */
const MADE_BY = /^\S{2,30}(?: \S{2,30})?(?<![Pp]owered) by \p{Lu}/u;

/** "PostNuke copyright 2001 by …": the notice is the system's, whose name stands right before it; "powered by WordPress © …" is not. */
export function isOfBuilder(before: string): boolean {
  const words = before.trimEnd();
  const last = words.split(' ').at(-1) ?? '';
  return last !== '' && BUILDERS.isIn(last) && !/(?:\b(?:by|with|on|using|of|per)|[|·•–—-]) \S+$/.test(words);
}

/** "Contenido CMS", "Quay Forum Software". */
const SYSTEM = /\s(?:CMS|Forum Software|Blog Engine|Shopsystem)$/;

/** Whether a notice's name is that of who built the page, by the name itself or by what stands behind it, and not the outlet that the page's head names. */
export function isPageBuilder(name: string, behind: string, page: Page): boolean {
  const isTheme =
    MADE_BY.test(name) ||
    HANDED_OUT.test(behind) ||
    SYSTEM.test(name) ||
    (THEME_BEHIND.test(behind.slice(0, 120)) && legalFormIn(name) === null);
  if (!isTheme && !BUILDERS.isIn(name.toLowerCase())) return false;
  const folded = foldName(name);
  return ![page.documentTitle, ...page.meta('og:site_name', 'application-name')].some((own) => foldName(own).includes(folded));
}
