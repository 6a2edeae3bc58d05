/** "All rights reserved" as the languages of the web write it: it closes a holder's name and marks a notice. Global: `matchAll` and `search` only. */
export const RESERVED = new RegExp(
  [
    'all rights? (?:are )?(?:strictly )?reserved|rights reserved',
    '(?:alle|einige|sämtliche) rechte (?:sind )?vorbehalten',
    '(?:(?:tous|certains) (?:les )?)?droits(?: de reproduction)?(?: et de (?:représentation|diffusion))? r[ée]serv[ée]s',
    '(?:(?:todos|algunos) (?:los )?)?derechos reservados|tots els drets reservats',
    '(?:(?:todos|alguns) (?:os )?)?direitos (?:são )?reservados',
    '(?:(?:tutti|alcuni) (?:i )?)?diritti (?:sono )?riservati|riproduzione (?:è )?riservata',
    'alle rechten (?:zijn )?voorbehouden|alla rättigheter (?:förbehåll|reserverad)[a-zäåö]{0,4}',
    'alle rett(?:igheter|ar) (?:er )?(?:forbehold|reserver)[a-z]{0,3}|alle rettigheder (?:er )?forbehold[a-z]{0,3}',
    'kaikki oikeudet pidätetään|öll réttindi áskilin|kõik õigused kaitstud|visas tiesības aizsargātas|visos teisės saugomos',
    '(?:wszelkie|wszystkie) prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate',
    'sva prava (?:su )?(?:za|pri)držana|vse pravice pridržane|сва права (?:су )?задржана',
    '(?:все|всі|усі) права (?:на [^.©]{0,40} )?(?:защищены|захищен[іо]|застережен[оі])(?: (?:и|та) охраняются законом)?',
    'всички права (?:са )?запазени|сите права (?:се )?задржани|με (?:την )?επιφύλαξη παντός (?:νόμιμου )?δικαιώματος',
    'tüm hakları (?:saklıdır|mahfuzdur)|her hakkı (?:saklıdır|mahfuzdur)|hak cipta dilindungi(?: undang-undang)?|mọi quyền được bảo lưu|สงวนลิขสิทธิ์',
    '(?:(?:جميع|كافة|كل) )?(?:ال)?حقوق (?:© ?)?محفوظة|محفوظة(?= ل)|(?:تمامی|کلیه|كليه|تمام|همه) حقوق [^.|]{0,60}(?:محفوظ|متعلق)',
    'כל הזכויות שמורות|सर्वाधिकार सुरक्षित|সর্বস্বত্ব সংরক্ষিত|բոլոր իրավունքները պաշտպանված են|ყველა უფლება დაცულია',
    '(?:版权|版權|著作权|著作權)所有|保留(?:所有|一切)(?:权利|權利)|無断(?:転載|複製)|禁無断|무단 ?(?:전재|복제|배포|도용)',
  ].join('|'),
  'gi',
);

/**
 * What stands behind a holder's name in a footer and is no part of it: other corners of the site, who built it,
 * the firm's address and register, the next sentence. The first of them ends the name.
 */
const BEHIND = new RegExp(
  [
    'privacy|terms (?:of|and|&)|terms under|cookies?|contact us|about us|site ?map|ad choices|learn more|disclaimer|datenschutz|impressum|kontakt|agb(?![a-z])|nutzungs|barrierefrei|mediadaten|widerruf|mentions légales|politique de|données personnelles',
    'aviso legal|políticas|términos|contáctenos|quiénes somos|expediente|note legali|informativa|voorwaarden|personvern|regulamin|polityka|adatvédelem|impresszum|политика|правила|контакты|реклама|künye|iletişim',
    '关于|關於|联系|聯絡|隐私|隱私|免责|免責|网站|網站|公司简介|服务条款|プライバシー|利用規約|お問い合わせ|개인정보|이용약관',
    'powered by|(?:web ?)?designed|(?:web ?)?design by|webdesign|website by|site by|theme by|built (?:by|with)|hosted by|developed by|created by|maintained by|managed by|forum software|cdn powered|proudly|distributed by|desarrol|diseñad|réalis|propuls|realizza|umsetzung|разработ|дизайн|技术支持|技術支援|কারিগরি',
    'registered|company (?:no|number|reg)|reg\\. |vat(?![a-z])|p\\. ?iva|p\\. ?o\\.? ?box|tel[.:]|phone|telefon|fax(?![a-z])|e-?mail|issn|isbn|abn(?![a-z])|nit\\.|rif(?![a-z])|cnpj|.icp|公网安备|rev \\d|dpa:',
    'this (?:material|site|article|page|content|work|story|website|program)|no part|any (?:reproduction|copying|use|unauthori[sz]ed)|unauthori[sz]ed|reproduction|reproducción|prohibid|republication|for reprint|written permission|vervielfältigung|nachdruck|toute reproduction|vietata|zakaz|kopiowanie|перепечат|при (?:использ|цит|перепеч|полном|любом)|использование|редакция|свидетельство|无断|未经|未經|非經|不得|禁止|转载|轉載|무단|use of|content available|all (?:market|other|trademarks|times|data)',
    '(?:is|are|è|es|est|ist|ein|une?) (?:an? |eine? |una? |un )?(?:registered|trademark|marca|marque|marke|unternehmen|angebot|service|projekt|free|part|product|division|member|property|protected|not )',
  ].join('|'),
  'gi',
);

/** Where what stands behind a name begins in a text; its length where nothing does. Only at the start of a word, or where two words were run together ("WelleImpressum"). */
export function endBehind(text: string): number {
  for (const match of text.matchAll(BEHIND)) if (beginsWord(text, match.index)) return match.index;
  return text.length;
}

function beginsWord(text: string, index: number): boolean {
  if (index === 0) return true;
  const before = text[index - 1] as string;
  const first = text[index] as string;
  if (!/\p{L}/u.test(before)) return true;
  return first.toLowerCase() === first.toUpperCase() || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(first));
}
