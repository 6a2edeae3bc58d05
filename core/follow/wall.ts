import type { ArticleText } from '../compare/article-text.ts';
import { countWords } from '../compare/fold-words.ts';
import type { LdNode } from '../page/json-ld.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';

/** What may stand in an article's place: a page that says there is none, a question about cookies, a form to log in, an offer to subscribe. */
export type Wall = 'not-found' | 'consent' | 'login' | 'paywall';

const saysNotFound =
  /\b404\b|\bpage (?:was |is |could )?(?:not|cannot be|can['’]t be) (?:be )?found|\bnot found\b|(?:page|article|story) (?:no longer|doesn['’]t|does not) exist|no longer available|nicht gefunden|existiert nicht(?: mehr)?|page (?:introuvable|non trouvée)|n['’]existe (?:pas|plus)|no (?:se )?encontrad[ao]|no existe|não (?:foi )?encontrad[ao]|non trovata|niet gevonden|hittades inte|ikke fundet|ikke funnet|sivua ei löyd|nie znaleziono|nie istnieje|nenalezena|nem található|sayfa bulunamadı|не найдена?|не существует|не знайдено|δεν βρέθηκε|غير موجودة|לא נמצא|页面不存在|找不到|見つかりません|찾을 수 없/i;
const asksConsent = /cookies?|consent|privacy|datenschutz|einwilligung|vie privée|privacidad|privacidade|файлы cookie|プライバシー|隐私/i;
const accepts =
  /accept|agree|allow all|reject all|manage (?:options|preferences|cookies)|zustimmen|akzeptieren|ablehnen|accepter|refuser|aceptar|rechazar|aceitar|accetta|rifiuta|akkoord|accepteren|godta|hyväksy|zaakceptuj|принять|согласен|同意/i;
const asksToSubscribe =
  /(?:subscribe|sign in|log in|register|sign up|create an account) to (?:continue|keep|read|view|unlock)|to (?:continue|keep) reading|(?:subscribers?|members?)[- ]only|(?:only|exclusive(?:ly)?) (?:for|to) (?:our )?(?:subscribers|members)|already a subscriber|this (?:article|story|content) is (?:reserved )?for (?:paying )?(?:subscribers|members)|nur für abonnent|weiterlesen mit|jetzt abonnieren und weiterlesen|réservé aux abonnés|abonnez-vous pour (?:lire|continuer)|il vous reste \d{1,3} ?% de|solo para suscriptores|suscríbete para (?:leer|seguir|continuar)|exclusivo para assinantes|assine para (?:ler|continuar)|riservato agli abbonati|abbonati per (?:leggere|continuare)|alleen voor abonnees|endast för prenumeranter|tylko dla prenumeratorów|только для подписчиков|会员专享|登录后阅读|会員限定|有料会員|구독자 전용/i;

const CONSENT_WORDS = 120;

/** What the page shows in an article's place, by its title, its markup and its short lines; null where nothing says so. */
export function findWall(page: Page, text: ArticleText): Wall | null {
  const headline = page.blocks[page.region.headline]?.text ?? '';
  if ([headline, page.documentTitle].some((title) => title.length < 120 && saysNotFound.test(title))) return 'not-found';
  const words = text.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  if (isLocked(page.jsonLd) || lines(page).some((line) => asksToSubscribe.test(line))) return 'paywall';
  if (words > CONSENT_WORDS) return null;
  const said = lines(page);
  const isConsent = said.some((line) => asksConsent.test(line)) && said.some((line) => line.length < 60 && accepts.test(line));
  if (isConsent || /^consent\./.test(page.host)) return 'consent';
  return page.document.querySelector('input[type=password i]') ? 'login' : null;
}

const MOST_LINES = 400;

/** Short lines beside the prose: buttons, offers, hints. */
function lines(page: Page): string[] {
  return page.blocks
    .filter((block) => block.text.length < 400 && !(block.traits & (Trait.comment | Trait.related)))
    .slice(0, MOST_LINES)
    .map((block) => block.text);
}

/** schema.org's isAccessibleForFree, as publishers mark what stands behind a paywall. */
function isLocked(nodes: readonly LdNode[]): boolean {
  return nodes.some((node) => /^false$/i.test(String(node['isAccessibleForFree'] ?? '')));
}
