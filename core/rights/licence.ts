/** A licence by its common short name, its address where one version is meant, and its SPDX identifier (https://spdx.org/licenses/) where it has one. */
export interface NamedLicence {
  name: string;
  url: string | null;
  spdx: string | null;
}

/** Where in a text a licence is named. */
export interface LicenceInText {
  licence: NamedLicence;
  start: number;
  end: number;
}

// The four elements of Creative Commons licences as their translations name them.
const ELEMENTS: [code: string, words: RegExp][] = [
  [
    'BY',
    /attribu|namensnennung|paternité|reconocimiento|reconeixement|atribuci|atribui|naamsvermelding|erkännande|kreditering|navngivelse|navngiving|uznanie autorstwa|nevezd meg|uveďte|nimeä|imenovanje|атрибуц|авторства|зазначення|αναφορά|表示|署名|姓名標示|저작자표시/i,
  ],
  [
    'NC',
    /non-?\s?commercial|nicht[-\s]?kommerz|keine kommerz|utilisation commerciale|no\s?comercial|não\s?comercial|non\s?commerciale|niet[-\s]?commerc|icke-?\s?kommers|ikke-?\s?kommer|niekomerc|ne add el|ei-?kaupal|nekomer|некоммерч|некомерц|μη εμπορικ|非営利|非商业|非商業|비영리/i,
  ],
  [
    'ND',
    /no[-\s]?deriv|keine[-\s]?bearbeit|pas de modif|(?:sin|sem|sense)\s?(?:obra)?\s?deriv|non opere deriv|geen afgeleide|inga bearbet|ingen bearbej|ingen bearbeid|bez utworów|ne változtasd|ei muutoksia|nezpracov|без производ|без похідн|όχι παράγωγα|改変禁止|禁止演绎|禁止改作|변경금지/i,
  ],
  [
    'SA',
    /share[-\s]?alike|gleichen bedingungen|partage (?:dans|à|des)|compartir\s?igual|compartilha\s?igual|condividi allo|gelijk\s?delen|dela\s?lika|del på samme|tych samych warunkach|így add tovább|jaasamoin|zachovejte|сохранение|с сохранением|поширення|παρόμοια διανομή|継承|相同方式|동일조건/i,
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

// Other licences that texts are published under: address, name, SPDX identifier.
const OTHERS: [address: RegExp, name: string, spdx: string][] = [
  [/gnu\.org\/(?:copyleft|licenses)\/(?:old-licenses\/)?fdl/i, 'GFDL', 'GFDL-1.3-or-later'],
  [/gnu\.org\/(?:copyleft|licenses)\/agpl/i, 'AGPL', 'AGPL-3.0-or-later'],
  [/gnu\.org\/(?:copyleft|licenses)\/lgpl/i, 'LGPL', 'LGPL-3.0-or-later'],
  [/gnu\.org\/(?:copyleft|licenses)\/gpl/i, 'GPL', 'GPL-3.0-or-later'],
  [/opendatacommons\.org\/licenses\/odbl/i, 'ODbL 1.0', 'ODbL-1.0'],
  [/opendatacommons\.org\/licenses\/by/i, 'ODC-By 1.0', 'ODC-By-1.0'],
  [/opendatacommons\.org\/licenses\/pddl/i, 'PDDL 1.0', 'PDDL-1.0'],
  [/nationalarchives\.gov\.uk\/doc\/open-government-licen[cs]e/i, 'Open Government Licence 3.0', 'OGL-UK-3.0'],
  [/opensource\.org\/licenses?\/mit/i, 'MIT', 'MIT'],
  [/artlibre\.org\/licence/i, 'Licence Art Libre 1.3', 'LAL-1.3'],
  [/etalab\.gouv\.fr\/licence-ouverte|etalab-2\.0/i, 'Licence Ouverte 2.0', 'etalab-2.0'],
];

/** The licence that an address stands for, or null: permission shops, legal notices and fragments are no licences. */
export function licenceAt(address: string): NamedLicence | null {
  const cc =
    /creativecommons\.org\/licenses\/(?<kind>by(?:-nc)?(?:-nd|-sa)?|by-(?:nd|sa)-nc|nc(?:-sa)?|sa)(?:\/(?<version>\d\.\d))?(?:\/(?<port>[a-z]{2,3}))?(?:[/?#]|$)/i.exec(
      address,
    )?.groups;
  if (cc) return creativeCommons(cc['kind'] ?? 'by', cc['version'] ?? null, cc['port'] ?? null);
  if (/creativecommons\.org\/(?:publicdomain\/zero|licenses\/cc0)/i.test(address)) return ZERO;
  if (/creativecommons\.org\/(?:publicdomain\/mark|licenses\/publicdomain)/i.test(address)) return MARK;
  const other = OTHERS.find(([pattern]) => pattern.test(address));
  return other ? { name: other[1], url: address, spdx: other[2] } : null;
}

const ZERO: NamedLicence = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', spdx: 'CC0-1.0' };
const MARK: NamedLicence = {
  name: 'Public Domain Mark 1.0',
  url: 'https://creativecommons.org/publicdomain/mark/1.0/',
  spdx: 'CC-PDM-1.0',
};

function creativeCommons(kind: string, version: string | null, port: string | null): NamedLicence {
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

const NAMED =
  /creative[\s-]?commons|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])cc[-\s]?by(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])cc[-\s]?0(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff\d])|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])cc[-\s]?zero|کریتیو کامنز|クリエイティブ・?コモンズ|知识共享|知識共享|創用\s?cc|크리에이티브 커먼즈/gi;
const CODE = /(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])by(?:[-\s](?:nc|nd|sa)){0,2}(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])/i;
/** What a text is called that nobody holds rights in. */
export const PUBLIC_DOMAIN = 'Public Domain';
const NOBODYS =
  /\b(?:in the|into the|dedicated to the) public domain\b|gemeinfrei(?!e?[nrs]? (?:bild|foto))|domaine public|dominio público|domínio público|pubblico dominio|公有领域|公有領域/i;
const KOREA_OPEN = /공공누리\s?(?:제\s?(?<type>[1-4])\s?유형)?/;
const FREE =
  /GNU Free Documentation Licen[cs]e|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])GFDL(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])|Open Government Licen[cs]e|Licence Ouverte|Open Database Licen[cs]e|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])ODbL(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])/;

/** The first licence that a text names in words, with where it stands; null where it names none. "Creative Commons" alone is named so, without an address. */
export function licenceIn(text: string): LicenceInText | null {
  const named = [...text.matchAll(NAMED)].slice(0, 6).map((match) => readNamed(text, match.index, match[0].length));
  const best =
    named.find((found) => found.licence.spdx !== null) ?? named.find((found) => found.licence.name !== 'Creative Commons') ?? named[0];
  return best ?? readFree(text);
}

function readNamed(text: string, start: number, length: number): LicenceInText {
  const word = text.slice(start, start + length);
  if (/0|zero/i.test(word)) return { licence: ZERO, start, end: start + length };
  const from = /by/i.test(word) ? start + length - 2 : start + length;
  const sentence = text.slice(from, from + 150).split(/[.。;；](?=\s|$)/, 1)[0] ?? '';
  if (/^[\s(-]{0,3}(?:cc)?[\s-]?(?:0|zero)(?!\d|\.)/i.test(sentence) || /public domain/i.test(sentence))
    return { licence: /mark/i.test(sentence) ? MARK : ZERO, start, end: from + sentence.length };
  const code = CODE.exec(sentence);
  const kind = code ? code[0].replace(/\s/g, '-') : kindOfWords(sentence) || kindOfWords(text.slice(Math.max(0, start - 70), start));
  if (!kind) return { licence: { name: 'Creative Commons', url: null, spdx: null }, start, end: start + length };
  const version = /(?<![\d.])(?<version>[1-4]\.\d)(?![\d])/.exec(sentence);
  const land = version ? LAND.exec(sentence.slice(version.index + version[0].length)) : null;
  const landCode = land?.groups?.['code'];
  const port = (landCode && landCode === landCode.toUpperCase() ? landCode : LANDS[land?.groups?.['land']?.toLowerCase() ?? '']) ?? null;
  const end = version
    ? from + version.index + version[0].length + (land?.[0].length ?? 0)
    : code
      ? from + code.index + code[0].length
      : start + length;
  return { licence: creativeCommons(kind, version?.groups?.['version'] ?? null, port), start, end };
}

function kindOfWords(words: string): string {
  const codes = ELEMENTS.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
  if (codes.length > 0 && !codes.includes('BY')) codes.unshift('BY');
  return codes.join('-');
}

function readOpen(text: string): LicenceInText | null {
  const korean = KOREA_OPEN.exec(text);
  const type = korean?.groups?.['type'];
  if (korean)
    return {
      licence: { name: type ? `KOGL Type ${type}` : 'KOGL', url: null, spdx: null },
      start: korean.index,
      end: korean.index + korean[0].length,
    };
  const nobodys = NOBODYS.exec(text);
  return (
    nobodys && {
      licence: { name: PUBLIC_DOMAIN, url: null, spdx: null },
      start: nobodys.index,
      end: nobodys.index + nobodys[0].length,
    }
  );
}

function readFree(text: string): LicenceInText | null {
  const match = FREE.exec(text);
  if (!match) return readOpen(text);
  const name = match[0];
  const known: NamedLicence = /GNU|GFDL/.test(name)
    ? { name: 'GFDL', url: null, spdx: null }
    : /Government/.test(name)
      ? { name: 'Open Government Licence', url: null, spdx: null }
      : /Ouverte/.test(name)
        ? { name: 'Licence Ouverte', url: null, spdx: null }
        : { name: 'ODbL', url: null, spdx: null };
  return { licence: known, start: match.index, end: match.index + name.length };
}
