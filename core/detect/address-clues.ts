import type { Page } from '../page.ts';

/** What speaks for an article, or against it, and how much. */
export type Clue = [reason: string, weight: number];

const INDEX_PATH = /^\/(?:index\.\w+|home|start|(?:[a-z]{2}(?:-[a-z]{2})?))?\/?$/i;
/** What selects an article where the path doesn't: "/?p=1234", "/hl?a=20260304-…". */
const ARTICLE_QUERY = /[?&](?:p|a|id|aid|sid|nid|newsid|story|post|article\w{0,8})=[\w-]*\d{2}/i;
const LIST_PATH =
  /\/(?:tags?|category|categories|kategorie|topics?|themen?|author|authors|autor|search|suche|archive(?!\/(?:\d+\/){1,3}[\w-]+\.\w{3,5}$)|rubrik|section|label|feed|users?|profile|shop|products?|produkte?|collections|cart|dp|gp|company|artist|watch|stations?)(?:\/|$)/i;

/** "/2019/05/", "/blog/2019/", "/2019/05/03/": a month's, a year's or a day's list. */
const PERIOD_PATH = /^(?:\/[\w-]{1,40}){0,2}\/(?:19|20)\d\d(?:\/(?:0?[1-9]|1[0-2])(?:\/(?:0?[1-9]|[12]\d|3[01]))?)?\/?$/;
/** What a site says of itself: terms, privacy, who makes it. */
const SERVICE_PATH =
  /\/(?:about(?:-us)?|terms(?:-(?:of-(?:use|service)|and-conditions))?|privacy(?:-policy)?|imprint|impressum|datenschutz(?:erklaerung)?|agb|kontakt|contact(?:-us)?|mentions-legales|politique-de-confidentialite|a-propos|qui-sommes-nous|aviso-legal|politica-de-privacidad|quienes-somos|chi-siamo|over-ons|om-oss|om-os|o-nas|sobre-nos|ueber-uns|disclaimer|cookie-policy)\/?(?:\.\w{3,5})?$/i;

/** A thread: every post has its date, and one by the headline tells nothing. */
export const THREAD_PATH = /\/(?:forums?|threads?|discussions?|questions|viewtopic|viewthread|showthread|showtopic|dispbbs)(?:\/|\.|$)/i;

/** What a page’s address tells of whether it is an article. */
export function addressClues(page: Page): Clue[] {
  let path: string;
  let query: string;
  try {
    ({ pathname: path, search: query } = new URL(page.address));
  } catch {
    return [];
  }
  const isIndex = INDEX_PATH.test(path) && !ARTICLE_QUERY.test(query);
  const isGuessed = page.address !== page.url && !page.wrapper;
  if (page.domain === null || (isGuessed && isIndex)) return [['no address to judge by', 0.4]];
  if (isIndex) return [['the address is a front page', -3.5]];
  const clues: Clue[] = [];
  if (LIST_PATH.test(path)) clues.push(['the address is a list or a profile', -1.4]);
  if (THREAD_PATH.test(path)) clues.push(['the address is a thread', -2.6]);
  if (SERVICE_PATH.test(path)) clues.push(['the address is a page about the site', -1.6]);
  if (PERIOD_PATH.test(path)) clues.push(['the address is a day’s, a month’s or a year’s', -1.6]);
  else if (looksLikeArticlePath(path)) clues.push(['the address looks like an article’s', 0.7]);
  return clues;
}

/** The whole headline of a page about the site: an article on such a policy says more. */
const SERVICE_TITLE =
  /^(?:(?:our )?(?:privacy(?: (?:policy|notice|statement))?|cookies?(?: (?:policy|notice|statement))?|terms(?: of (?:use|service)| (?:and|&) conditions)|terms (?:and|&) conditions of use|legal notice|imprint)|datenschutz(?:erklärung|hinweise?|bestimmungen)?|impressum|nutzungsbedingungen|allgemeine geschäftsbedingungen|agb|cookie-richtlinie|politique de (?:confidentialité|cookies)|politique relative aux cookies|mentions légales|conditions générales(?: d[’']utilisation| de vente)?|política de (?:privacidad|cookies|privacidade)|aviso (?:legal|de privacidad)|términos y condiciones|termos (?:de uso|e condições)|informativa (?:sulla )?privacy|(?:informativa sui|politica dei) cookie|note legali|privacy ?(?:beleid|verklaring)|cookiebeleid|algemene voorwaarden|integritetspolicy|privatlivspolitik|personvern(?:erklæring)?|tietosuojaseloste|polityka (?:prywatności|cookies|plików cookies)|regulamin(?: serwisu)?|(?:zásady )?ochran[ay] osobních údajů|adatvédelmi (?:tájékoztató|nyilatkozat)|politica de (?:confidențialitate|cookies)|pravila privatnosti|политика (?:конфиденциальности|обработки персональных данных)|пользовательское соглашение|політика конфіденційності|политика за (?:поверителност|бисквитки)|πολιτική απορρήτου|όροι χρήσης|gizlilik politikası|kullanım koşulları|سياسة الخصوصية|شروط الاستخدام|حریم خصوصی|מדיניות פרטיות|תנאי שימוש|गोपनीयता नीति|kebijakan privasi|syarat dan ketentuan|chính sách bảo mật|นโยบายความเป็นส่วนตัว|プライバシーポリシー|個人情報保護方針|利用規約|隐私(?:政策|声明)|隱私(?:權政策|政策|聲明)|服务条款|使用条款|개인정보\s?(?:처리방침|취급방침)|이용약관)(?:\s(?:[-–—|].*))?$/iu;

/** Who makes the site, as the whole headline: "Masthead", "Meet the team", "Die Redaktion". */
const MAKERS_TITLE =
  /^(?:about(?: us)?|masthead|(?:our|the|meet (?:our|the)) (?:editorial |news )?(?:staff|team)|staff|staff directory|editorial (?:team|staff|board)|who we are|(?:die |unsere )?redaktion|(?:das |unser )?team|über uns|(?:la |notre )?rédaction|notre équipe|l[’']équipe|qui sommes-nous ?\??|à propos(?: de nous)?|¿?quiénes somos\??|(?:la |nuestra )?redacción|(?:nuestro )?equipo|sobre nosotros|chi siamo|(?:la )?redazione|expediente|quem somos|(?:nossa )?equipe|sobre nós|over ons|(?:de )?redactie|colofon|om oss?|redaktionen|redaksjonen|toimitus|tietoa meistä|o n[aá]s|redakcja|zespół|stopka redakcyjna|redak(?:ce|cia)|tiráž|uredništvo|impres(?:um|szum)|o nama|rólunk|szerkesztőség|despre noi|redacția|hakkımızda|künye|(?:наша )?редакци[яеј]а?|о (?:нас|редакции)|(?:про|за) нас|редакція|ποιοι είμαστε|ταυτότητα|من نحن|هيئة التحرير|درباره ما|אודות|מי אנחנו|关于我们|關於我們|编辑部|編集部(?:紹介|について)|運営会社|会社概要|회사소개|만드는 사람들|tentang kami|(?:susunan )?redaksi|về chúng tôi|เกี่ยวกับเรา)$/iu;

/** Whether a page says by its headline that it is about the site: its privacy policy, its terms, its staff. */
export function titleClues({ blocks, region }: Page): Clue[] {
  const headline = blocks[region.headline]?.text ?? '';
  return SERVICE_TITLE.test(headline) || MAKERS_TITLE.test(headline) ? [['the headline is a page’s about the site', -3.5]] : [];
}

/** "/2026/03/04/…", a long number, or a headline of five words and more. */
function looksLikeArticlePath(path: string): boolean {
  return /\/(?:19|20)\d\d\/?(?:0?[1-9]|1[0-2])\/|\d{5}/.test(path) || path.split('/').some((part) => part.split('-').length > 4);
}
