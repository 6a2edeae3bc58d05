import { kindOfWords } from './commons-elements.ts';
import { isListed, portBehind } from './commons-lands.ts';
import type { LicenceInText, NamedLicence } from './licence.ts';

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
    spdx: land === null || isListed(id) ? `CC-${id}` : null,
  };
}

/** The commons and their licences as texts name them. */
export const NAMED =
  /creative[\s-]?commons(?!\.org)|(?<![A-Za-z\u00c0-\u1fff])cc[-\s]?(?:[1-4]\.\d[-\s])?by(?![A-Za-z\u00c0-\u1fff])|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])cc[-\s]?0(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff\d])|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])cc[-\s]?zero|\battribution-(?=non-?com|no-?deriv|share-?alike)|\battribution (?=[1-4]\.\d (?:international |unported |generic )?licen[cs]e)|کریتیو کامنز|ครีเอทีฟ\s?คอมมอนส์|المشاع الإبداعي|קריאייטיב קומונס|クリエイティブ・?コモンズ|知识共享|知識共享|創用\s?cc|크리에이티브 커먼즈/gi;
const CODE = /(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])by(?:[-\s](?:nc|nd|sa)){0,2}(?![A-Za-z\u00c0-\u1fff])/i;
/** "under the BY-NC-ND 4.0 Creative Commons license": before the name a bare "by" is a word like any other. */
const CODE_BEFORE = /(?<![A-Za-z\u00c0-\u1fff])by(?:-(?:nc|nd|sa)){1,2}(?![A-Za-z\u00c0-\u1fff])/i;
const VERSION = /(?<![\d.])[1-4]\.\d(?!\d)/;

/** The licence that the words at this place, found by `NAMED`, name together with those around them. */
export function readNamed(text: string, start: number, length: number): LicenceInText {
  const word = text.slice(start, start + length);
  if (/(?:0|zero)$/i.test(word)) return { licence: ZERO, start, end: start + length };
  // "Attribution 4.0 International": the name is the element.
  const opening = /^attribution /i.test(word) ? 0 : length;
  const from = start + (/by/i.test(word) ? length - 2 : opening);
  const sentence = text.slice(from, from + 150).split(/[.。;；](?=\s|$)/, 1)[0] ?? '';
  if (/^[\s(-]{0,3}(?:cc)?[\s-]?(?:0|zero)(?!\d|\.)/i.test(sentence) || /public domain/i.test(sentence))
    return { licence: /mark/i.test(sentence) ? MARK : ZERO, start, end: from + sentence.length };
  const behind = readElements(sentence, CODE);
  const named = behind ?? readElements(text.slice(Math.max(0, start - 90), start), CODE_BEFORE);
  if (!named) return { licence: { name: 'Creative Commons', url: null, spdx: null }, start, end: start + length };
  // "CC 4.0 BY-SA".
  const version = VERSION.exec(word)?.[0] ?? named.version;
  return { licence: creativeCommons(named.kind, version, named.port), start, end: behind?.reach ? from + behind.reach : start + length };
}

/** The elements that words name by code or in full, with version and port behind them and how far the name reaches; null where they name none. */
function readElements(words: string, codes: RegExp): { kind: string; version: string | null; port: string | null; reach: number } | null {
  const code = codes.exec(words);
  const kind = code ? code[0].replace(/\s/g, '-') : kindOfWords(words);
  if (!kind) return null;
  const version = VERSION.exec(words);
  if (!version) return { kind, version: null, port: null, reach: code ? code.index + code[0].length : 0 };
  const end = version.index + version[0].length;
  const { port, length } = portBehind(words.slice(end));
  return { kind, version: version[0], port, reach: end + length };
}
