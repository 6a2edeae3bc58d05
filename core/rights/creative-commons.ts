import type { LicenceInText, NamedLicence } from './licence.ts';

// The four elements of Creative Commons licences as their translations name them.
const ELEMENTS: [code: string, words: RegExp][] = [
  [
    'BY',
    /attribu|namensnennung|paternité|reconocimiento|reconeixement|atribuci|atribui|naamsvermelding|erkännande|kreditering|navngivelse|navngiving|uznanie autorstwa|nevezd meg|uveďte|nimeä|imenovanje|атрибуц|авторства|зазначення|αναφορά|表示|署名|姓名標示|저작자표시|atribusi|ghi (?:nhận )?công|\batıf|\balıntı|نسب المصنف|نَسب المُصنَّف|انتساب|ייחוס|แสดงที่มา/i,
  ],
  [
    'NC',
    /non-?\s?commercial|nicht[-\s]?kommerz|keine kommerz|utilisation commerciale|no\s?comercial|não\s?comercial|non\s?commerciale|niet[-\s]?commerc|icke-?\s?kommers|ikke-?\s?kommer|niekomerc|ne add el|ei-?kaupal|nekomer|некоммерч|некомерц|μη εμπορικ|非営利|非商业|非商業|비영리|nonkomersial|phi thương mại|gayri\s?ticari|غير (?:ال)?تجاري|غیر[ \u200c]?تجاری|לא[ -]מסחרי|ไม่ใช้เพื่อการค้า/i,
  ],
  [
    'ND',
    /no[-\s]?deriv|keine[-\s]?bearbeit|pas de modif|(?:sin|sem|sense)\s?(?:obra)?\s?deriv|non opere deriv|geen afgeleide|inga bearbet|ingen bearbej|ingen bearbeid|bez utworów|ne változtasd|ei muutoksia|nezpracov|без производ|без похідн|όχι παράγωγα|改変禁止|禁止演绎|禁止改作|변경금지|tanpa turunan|không phái sinh|türetilemez|(?:منع|بدون|بلا) الاشتقاق|بدون اشتقاق|איסור יצירות|ไม่ดัดแปลง/i,
  ],
  [
    'SA',
    /share[-\s]?alike|gleichen bedingungen|partage (?:dans|à|des)|compartir\s?igual|compartilha\s?igual|condividi allo|gelijk\s?delen|dela\s?lika|del på samme|tych samych warunkach|így add tovább|jaasamoin|zachovejte|сохранение|с сохранением|поширення|παρόμοια διανομή|継承|相同方式|동일조건|berbagi ?serupa|chia sẻ tương tự|lisansla paylaş|الترخيص بالمثل|اشتراک[ \u200c]?گذاری یکسان|שיתוף זהה|อนุญาตแบบเดียวกัน/i,
  ],
];

// Ports that have an SPDX identifier of their own; other ports have none.
const PORTS =
  ' BY-2.5-AU BY-3.0-AT BY-3.0-AU BY-3.0-DE BY-3.0-IGO BY-3.0-NL BY-3.0-US BY-NC-3.0-DE BY-NC-ND-3.0-DE BY-NC-ND-3.0-IGO BY-NC-SA-2.0-DE BY-NC-SA-2.0-FR BY-NC-SA-2.0-UK BY-NC-SA-3.0-DE BY-NC-SA-3.0-IGO BY-ND-3.0-DE BY-SA-2.0-UK BY-SA-2.1-JP BY-SA-3.0-AT BY-SA-3.0-DE BY-SA-3.0-IGO ';
const LAND =
  /^[\s-]?(?:(?:unported|international|generic|lizenz)|(?<code>de|us|uk|at|ch|fr|es|it|nl|au|ca|br|jp|tw|cn|igo|cl|mx|ar|pl|in)(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])|(?<land>deutschland|germany|united states|österreich|austria|schweiz|france|españa|spain|italia|italy|nederland|netherlands|australia|canada|brasil|united kingdom|england))/i;
const LANDS: Record<string, string> = {
  deutschland: 'DE',
  germany: 'DE',
  'united states': 'US',
  österreich: 'AT',
  austria: 'AT',
  schweiz: 'CH',
  france: 'FR',
  españa: 'ES',
  spain: 'ES',
  italia: 'IT',
  italy: 'IT',
  nederland: 'NL',
  netherlands: 'NL',
  australia: 'AU',
  canada: 'CA',
  brasil: 'BR',
  'united kingdom': 'UK',
  england: 'UK',
};

/** What is in the public domain by its maker's will. */
export const ZERO: NamedLicence = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', spdx: 'CC0-1.0' };
/** What is in the public domain by age. */
export const MARK: NamedLicence = {
  name: 'Public Domain Mark 1.0',
  url: 'https://creativecommons.org/publicdomain/mark/1.0/',
  spdx: 'CC-PDM-1.0',
};

/** The licence of these elements ("by-nc"), version and port. */
export function creativeCommons(kind: string, version: string | null, port: string | null): NamedLicence {
  const codes = kind.toUpperCase().split('-');
  const ordered = ['BY', 'NC', 'ND', 'SA'].filter((code) => codes.includes(code)).join('-');
  // Since version 4.0 there is one text for all lands.
  const land = port && !version?.startsWith('4') ? port.toUpperCase() : null;
  if (version === null) return { name: `CC ${ordered}`, url: null, spdx: null };
  const id = `${ordered}-${version}${land ? `-${land}` : ''}`;
  return {
    name: `CC ${ordered} ${version}${land ? ` ${land}` : ''}`,
    url: `https://creativecommons.org/licenses/${ordered.toLowerCase()}/${version}/${land ? `${land.toLowerCase()}/` : ''}`,
    spdx: land === null || PORTS.includes(` ${id} `) ? `CC-${id}` : null,
  };
}

/** The commons and their licences as texts name them. */
export const NAMED =
  /creative[\s-]?commons|(?<![A-Za-z\u00c0-\u1fff])cc[-\s]?(?:[1-4]\.\d[-\s])?by(?![A-Za-z\u00c0-\u1fff])|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])cc[-\s]?0(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff\d])|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])cc[-\s]?zero|کریتیو کامنز|クリエイティブ・?コモンズ|知识共享|知識共享|創用\s?cc|크리에이티브 커먼즈|ครีเอทีฟ\s?คอมมอนส์|المشاع الإبداعي|קריאייטיב קומונס/gi;
const CODE = /(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])by(?:[-\s](?:nc|nd|sa)){0,2}(?![A-Za-z\u00c0-\u1fff])/i;

/** The licence that the words at this place, found by `NAMED`, name together with those around them. */
export function readNamed(text: string, start: number, length: number): LicenceInText {
  const word = text.slice(start, start + length);
  if (/(?:0|zero)$/i.test(word)) return { licence: ZERO, start, end: start + length };
  const from = /by/i.test(word) ? start + length - 2 : start + length;
  const sentence = text.slice(from, from + 150).split(/[.。;；](?=\s|$)/, 1)[0] ?? '';
  if (/^[\s(-]{0,3}(?:cc)?[\s-]?(?:0|zero)(?!\d|\.)/i.test(sentence) || /public domain/i.test(sentence))
    return { licence: /mark/i.test(sentence) ? MARK : ZERO, start, end: from + sentence.length };
  const code = CODE.exec(sentence);
  const kind = code ? code[0].replace(/\s/g, '-') : kindOfWords(sentence) || kindOfWords(text.slice(Math.max(0, start - 70), start));
  if (!kind) return { licence: { name: 'Creative Commons', url: null, spdx: null }, start, end: start + length };
  const version = /(?<![\d.])(?<version>[1-4]\.\d)(?![\d])/.exec(sentence);
  // "CC 4.0 BY-SA".
  const stated = /[1-4]\.\d/.exec(word)?.[0];
  const land = version ? LAND.exec(sentence.slice(version.index + version[0].length)) : null;
  const landCode = land?.groups?.['code'];
  const port = (landCode && landCode === landCode.toUpperCase() ? landCode : LANDS[land?.groups?.['land']?.toLowerCase() ?? '']) ?? null;
  const end = version
    ? from + version.index + version[0].length + (land?.[0].length ?? 0)
    : code
      ? from + code.index + code[0].length
      : start + length;
  return { licence: creativeCommons(kind, stated ?? version?.groups?.['version'] ?? null, port), start, end };
}

function kindOfWords(words: string): string {
  const codes = ELEMENTS.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
  if (codes.length > 0 && !codes.includes('BY')) codes.unshift('BY');
  return codes.join('-');
}
