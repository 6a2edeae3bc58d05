/** What makers of pages call their part, right before the sign: "Toteutus © …", "Izdelava spletnih strani © …", "طراحی و تولید © …". */
const PART =
  /(?:^|[\s,;&])(?:(?:web|site) ?)?(?:design(?:ed)?|development|umsetzung|realisierung|programmierung|webdesign|réalisation|conception(?: graphique)?|création(?: de)?(?: site| sites)?(?: web| internet)?|technický prevádzkovateľ|technický správce|realizzato|développement|realizzazione|progetto grafico|sviluppo|grafica|diseño|desarrollo|maquetación|desenvolvimento|criação|disseny|deseño|diseinua|ontwerp|realisatie|toteutus|vefsíðugerð|vytvořil[ao]?|создано|sukūrė|ulkoasu|produktion|webbproduktion|formgivning|utforming|wykonanie|realizacja|projekt(?: graficzny)?|tvorba|grafika|realizace|realizácia|kujundus|teostus|sprendimas|dizainas|izstrāde|dizains|készít(?:és|ette)|honlapkészít(?:és|ette)|arculat|hosting|realizare|dezvoltare|izrada|izdelava|oblikovanje|dizajn(?:i)?|дизајн|израда|изработка|дизайн|разработка|розробка|создание|створення|κατασκευή|σχεδιασμός|tasarım|yazılım|thiết kế|ออกแบบ|พัฒนา|طراحی|تولید|تصميم|برمجة|تطوير|ڈیزائن|עיצוב|בניית|技术支持|技術支持|设计|設計|制作|製作|デザイン|テンプレート|제작|디자인)(?: (?:and|&|und|et|y|e|i|og|och|ja|و|и|та) \p{L}{3,20})?(?: (?:web|website|sito|site|webu|stránek|stránok|stron|strony|internetowej|spletnih|strani(?:ca)?|сайта|сайту|ιστοσελίδας|سایت|אתרים)){0,2}(?:เว็บไซต์)?(?:\s?(?:by|bởi|โดย))?\s?:?\s{0,2}$|(?:^|[^\p{L}])(?:web[\p{Ll}-]{0,12}|site) (?:by|von|par|por|door|av|af|od|przez)\s?:?\s{0,2}$|(?:cookies?|consent)(?: [\p{L}-]{2,16}){0,3} (?:by|von|par|por|door|av|af|od|przez) [^.|©]{2,30}$/u;
/** The same where the maker's name stands between: "Realizzazione sito: Lido Web © 2019", "Desenvolvido por Onda Web © 2019", "技术支持:潮汐科技 © 2010". */
const BY_NAME =
  /(?:^|[\s,;])(?:(?:website|site|web|theme|template|skin) )?(?:designed|developed|built|created|maintained|made|erstellt|entwickelt|skabt|udviklet|skapad|utvecklad|producerad|utviklet|realisiert|umgesetzt|programmiert|réalisé|conçu|développé|realizzato|sviluppato|diseñad[oa]|desarrollad[oa]|cread[oa]|desenvolvido|criado|ontworpen|gebouwd|criada|réalisée?|créée?|gemaakt|gjord|laget|lavet|tehnyt|готовый|создан|tema|template|templat|szablon|motyw|šablona|šablóna|dezvoltat|realizat|creat|creată) (?:and (?:hosted|maintained|built) )?(?:by|von|mit|par|da|por|door|de|od|przez|oleh|av|af)\s?:?\s?|(?:^|[\s,;])(?:realizzazione(?: sito)?|vytvořil[ao]?|vytvoril[ao]?|izradio|wykonał[ao]?|tasarlayan|sito web|réalisation|webdesign|tvorba(?: webu| stránek)?|projekt i wykonanie|wykonanie|toteutus|ontwerp(?: en realisatie)?|дизайн|разработка(?: сайта)?|розробка(?: сайту)?|шаблон|szablon|motyw|(?:haber )?yazılım(?:ı)?|tema|theme|изработка|израда|дизајн|κατασκευή(?: ιστοσελίδας)?|tasarım|template|plantilla|thiết kế(?: web)?|طراحی(?: سایت)?|تصميم(?: وبرمجة)?|技术支持|技術支持|网站建设|網站設計|홈페이지 제작|제작|制作|製作)\s?(?:[:：]|\s[–—-]\s)\s?|(?:ออกแบบ|พัฒนา|จัดทำ)(?:เว็บไซต์)?โดย\s?/gu;

/** A maker's name, to the sign. */
const NAME_OF_MAKER = /^(?:\p{L}[^.|]{1,40})?$/u;
const LONGEST_NAME = 41;

/** Whether words before a sign, in lower case, name somebody as the page's maker. */
export function isMadeBy(before: string): boolean {
  for (const { index, 0: words } of before.matchAll(BY_NAME)) {
    const start = index + words.length;
    if (before.length - start <= LONGEST_NAME && NAME_OF_MAKER.test(before.slice(start))) return true;
  }
  return false;
}

/** Whether the words before a footer's sign, in lower case, say that the name beside it made the page. */
export const isOfMaker = (before: string): boolean => PART.test(before) || isMadeBy(before);
