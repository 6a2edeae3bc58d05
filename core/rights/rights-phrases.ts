import { isCapital, isLetter, isSmall, lowerOf, type Phrase, phraseList } from './phrase-list.ts';

/** "All rights reserved" as the languages of the web write it: it closes a holder's name and marks a notice. */
const RESERVED = phraseList(
  'all rights reserved|all right reserved|all rights are reserved|all rights strictly reserved|rights reserved|alle rechte vorbehalten|alle rechte sind vorbehalten|sämtliche rechte vorbehalten|rechte vorbehalten|' +
    'tous droits réservés|tous droits reserves|tous les droits réservés|tous droits de reproduction|droits réservés|droits de reproduction réservés|droits de reproduction et de|' +
    'todos los derechos reservados|derechos reservados|tots els drets reservats|todos os direitos reservados|todos os direitos são reservados|todos direitos reservados|direitos reservados|' +
    'tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati|diritti delle immagini e dei testi sono riservati|riproduzione riservata|riproduzione è riservata|alle rechten voorbehouden|alle rechten zijn voorbehouden|alla rättigheter förbehålles|alla rättigheter förbehållna|alla rättigheter reserverade|' +
    'alle rettigheter forbeholdt|alle rettigheter reservert|alle rettigheder forbeholdes|alle rettigheder forbeholdt|kaikki oikeudet pidätetään|öll réttindi áskilin|kõik õigused kaitstud|visas tiesības aizsargātas|visos teisės saugomos|' +
    'wszelkie prawa autorskie zastrzeżone|wszelkie prawa zastrzeżone|prawa autorskie zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|autorské práva vyhradené|autorské práva sú vyhradené|autorská práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|sva prava zadržana|sva prava pridržana|vse pravice pridržane|сва права задржана|' +
    'все права защищены и охраняются законом|все права защищены законом|все права защищены|все права на материалы|всі права захищені|всі права захищено|усі права захищені|усі права застережено|всички права запазени|всички права са запазени|сите права се задржани|сите права задржани|' +
    'με την επιφύλαξη παντός|με επιφύλαξη παντός|tüm hakları saklıdır|tüm haklari saklidir|her hakki saklidir|tüm hakları mahfuzdur|her hakkı saklıdır|hak cipta dilindungi|mọi quyền được bảo lưu|สงวนลิขสิทธิ์|' +
    'جميع الحقوق محفوظة|كافة الحقوق محفوظة|كل الحقوق محفوظة|الحقوق محفوظة|حقوق محفوظة|محفوظة ل|كليه حقوق|تمامی حقوق|کلیه حقوق|تمام حقوق|همه حقوق|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|সর্বস্বত্ব সংরক্ষিত|բոլոր իրավունքները պաշտպանված են|ყველა უფლება დაცულია|' +
    '版权所有|版權所有|著作权所有|著作權所有|保留所有权利|保留所有權利|保留一切权利|保留一切權利|無断転載|無断複製|禁無断|무단 전재|무단전재|무단 복제|무단복제|무단 배포|무단배포|무단 도용',
);
const SOME_RESERVED = phraseList(
  'einige rechte vorbehalten|certains droits réservés|algunos derechos reservados|alguns direitos reservados|alcuni diritti riservati|some rights reserved',
);

/** Where "all rights reserved" first stands in a text, "some rights reserved" with it where `some` is asked for; null where it doesn't. */
export function findReserved(text: string, some = true): Phrase | null {
  const lower = lowerOf(text);
  const partly = SOME_RESERVED.first(lower);
  const reserved = RESERVED.first(lower);
  // "No rights reserved" gives them up.
  const wholly = reserved && /(?:^|\s)no $/.test(lower.slice(Math.max(0, reserved.index - 4), reserved.index)) ? null : reserved;
  if (partly && (!wholly || partly.index <= wholly.index)) return some ? partly : null;
  return wholly && wholly.length > 0 && text.startsWith('محفوظة', wholly.index) ? { index: wholly.index, length: 6 } : wholly;
}

/** What stands behind a holder's name in a footer and is no part of it: other corners of the site, who built it, the firm's address and register, the next sentence. */
const BEHIND = phraseList(
  'privacy|terms of|terms and|terms &|terms under|cookie|contact us|about us|site map|sitemap|ad choices|learn more|disclaimer|datenschutz|impressum|kontakt|nutzungs|barrierefrei|mediadaten|widerruf|mentions légales|politique de|données personnelles|' +
    'aviso legal|políticas|términos|contáctenos|quiénes somos|expediente|note legali|informativa|voorwaarden|personvern|regulamin|polityka|adatvédelem|impresszum|политика|правила|контакты|реклама|künye|iletişim|' +
    '关于|關於|联系|聯絡|隐私|隱私|免责|免責|网站|網站|公司简介|服务条款|プライバシー|利用規約|お問い合わせ|개인정보|이용약관|' +
    'powered by|designed|webdesign|web design by|design by|website by|site by|theme by|built by|built with|hosted by|developed by|created by|maintained by|managed by|published with|testata |iscritt|تصميم|تطوير|برمجة|طراحی|forum software|cdn powered|proudly|distributed by|desarrollad|desarrollo web|desarrollo por|desarrollo:|desarrollo y diseño|diseñad|réalis|propuls|realizza|umsetzung|content management by|разработ|дизайн|技术支持|技術支援|কারিগরি|' +
    'registered|company no|company number|company reg|reg. |p. iva|p.iva|p.o. box|po box|tel.|tel:|phone|telefon|e-mail|email|issn|isbn|nit.|rif j|cnpj|icp备|icp備|公网安备|rev 2|dpa:|' +
    'this material|this site|this article|this page|this content|this work|this story|this website|no part|any reproduction|any copying|any use|any unauthor|unauthori|reproduction|reproducción|prohibid|republication|for reprint|written permission|vervielfältigung|nachdruck|toute reproduction|vietata|zakaz|kopiowanie|' +
    'при перепеч|перепечат|при использ|при цит|при полном|при любом|использование|редакция не |редакция может|адрес редакции|свидетельство|无断|未经|未經|非經|不得|禁止|转载|轉載|무단|use of|content available|all market|all other|all trademarks|all times|all data|is a registered|is a trademark|is a division|is a member|is a part|is part of|is protected|es una marca|est une marque|ist ein |ist eine |è una',
);

/** Where what stands behind a name begins in a text; its length where nothing does. Only at the start of a word, or where two words were run together ("WelleImpressum"). */
export function endBehind(text: string): number {
  return BEHIND.first(lowerOf(text), (index) => beginsWord(text, index))?.index ?? text.length;
}

function beginsWord(text: string, index: number): boolean {
  const before = text[index - 1];
  if (index === 0 || !isLetter(before)) return true;
  const first = text[index] as string;
  return first.toLowerCase() === first.toUpperCase() || (isSmall(before) && isCapital(first));
}
