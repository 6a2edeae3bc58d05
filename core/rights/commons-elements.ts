// The four elements of Creative Commons licences as their translations name them, each with the rest of its last word: joined or in words of their own.
const ELEMENTS: [code: string, words: RegExp][] = [
  [
    'BY',
    /(?:attribu|namensnennung|paternité|reconocimiento|recoñec|reconeixement|atribu|naamsvermelding|erkännande|kreditering|navngivelse|navngiving|uznanie autorstwa|nevezd meg|uveďte|nimeä|imenovanje|autorstvo|priznanje avtorstva|аторство|ауторство|атрибуц|авторства|зазначення|признание|αναφορά|aitortu|atıf|atribusi|autorile viitamine|priskyrimas|atsaucoties|ghi (?:nhận )?công|alıntı|انتساب|表示|署名|姓名標示|저작자\s?표시|نسب المصنف|ייחוס|แสดงที่มา)\p{L}{0,20}/iu,
  ],
  [
    'NC',
    /(?:non-?\s?commercial|nicht[-\s]?kommerz|keine kommerz|utilisation commerciale|n[oã]o?[-\s]?comercial|non\s?comercial|non\s?commerciale|niet[-\s]?commerc|icke-?\s?kommers|ikke-?\s?kommer|niekomerc|ne add el|e[ip]ä?-?kaupal|nekomer|neu[žz]ívejte\s?komer|nevyužívejte\s?(?:dílo )?komer|nepoužívajte\s?(?:na )?komer|некоммерч|некомер|μη\s?εμπορικ|ez\s?komertzial|gayri\s?ticari|non\s?komersial|necomercial|mitteäri|phi thương mại|非営利|非商业|非商業|비영리|غير (?:ال)?تجاري|לא[ -]?מסחרי|غیر[ \u200c]?تجاری|ไม่ใช้เพื่อการค้า)\p{L}{0,20}/iu,
  ],
  [
    'ND',
    /(?:no[-\s]?deriv|keine[-\s]?bearbeit|pas de modif|(?:sin|sem|sense|sen)\s?(?:obras?\s?)?deriv|criação de obras derivadas|non opere deriv|geen[-\s]?afgeleide|inga[-\s]?bearbet|ingen[-\s]?bearbe[ij]d|bez utworów|ne változtasd|ei[-\s]?muutoksia|nezpracov|nespracov|nezasahujte|bez prerad|bre[sz] predelav|без прерад|без производ|без похідн|όχι\s?παράγωγα|lan\s?eratorri|türetilemez|tanpa\s?turunan|fără\s?(?:derivat|modific)|tuletatud teoste keeld|jokių išvestinių|bez atvasināj|không phái sinh|改変禁止|禁止演绎|禁止改作|변경금지|(?:منع|بدون|بلا) (?:ال)?اشتقاق|נגזרות|ไม่ดัดแปลง)\p{L}{0,20}/iu,
  ],
  [
    'SA',
    /(?:share[-\s]?alike|gleichen bedingungen|partage (?:dans|à|des)|compartir\s?igual|compartilh\p{L}{0,6}\s?(?:igual|pela mesma)|partilha nos mesmos|condividi allo|gelijk\s?delen|dela\s?lika|del[-\s]?på[-\s]?samme|tych samych warunkach|így add tovább|jaa\s?samoin|zachovejte|zachovajte|dijeli\s?pod\s?istim|deliti\s?pod\s?istim|делити\s?под\s?истим|deljenje\s?pod\s?enakimi|сохранение|с сохранением|на тех же условиях|поширення|тих самих умовах|споделяне|παρόμοια\s?διανομή|partekatu\s?berdin|lisansla\s?paylaş|aynı\s?lisansla|benzer\s?payla|berbagi\s?serupa|condiții\s?identice|samadel tingimustel|analogiškas|līdzīg|chia sẻ tương tự|継承|相同方式|동일조건|بالمثل|اشتراک[ \u200c]?گذاری یکسان|همسان|שיתוף זהה|อนุญาตแบบเดียวกัน)\p{L}{0,20}/iu,
  ],
];

const ARABIC_VOWELS = /[\u064b-\u0652]/g;

/** The codes of the elements that words name ("BY-NC"); empty where they name none, or one beside them that isn't known. */
export function kindOfWords(words: string): string {
  const plain = words.replace(ARABIC_VOWELS, '');
  const named = ELEMENTS.filter(([, pattern]) => pattern.test(plain)).map(([code]) => code);
  if (named.length === 0 || namesMore(plain)) return '';
  return (named.includes('BY') ? named : ['BY', ...named]).join('-');
}

/** A text without the elements' words: "禁止演绎" is a part of a licence's name, and forbids nothing by itself. */
export function withoutElements(text: string): string {
  return ELEMENTS.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), text);
}

const FOUND = '§';
/** What parts one element from the next: dashes, and a hyphen before a capital. */
const BETWEEN = /\s?[–—]\s?|\s-\s|-(?=[\p{Lu}§])/u;

const NO_ELEMENT = /version|licen\p{L}*|lizen\p{L}*/giu;

/** Whether one of the elements that a name lists before its version is of none of these four: reading the others alone would leave a condition out. */
function namesMore(words: string): boolean {
  const name = words.slice(0, Math.max(0, words.search(/\s?[1-4]\.\d/)));
  const marked = ELEMENTS.reduce((rest, [, pattern]) => rest.replace(pattern, FOUND), name);
  const elements = marked.split(BETWEEN).filter((element) => /\p{L}{3}/u.test(element.replace(NO_ELEMENT, '')) || element.includes(FOUND));
  return elements.length > 1 && elements.some((element) => !element.includes(FOUND));
}
