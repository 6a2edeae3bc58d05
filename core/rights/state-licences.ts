import type { LicenceInText } from './licence.ts';

// Licences that governments give their own texts, by their names and by their addresses; each asks for the source to be named.
const LICENCES: [words: RegExp, name: string, spdx: string | null][] = [
  [
    /open government licen[cs]e[\s–—-]{1,3}(?:canada|ontario|alberta|british columbia)|\/open-government-licen[cs]e-canada/i,
    'Open Government Licence – Canada',
    'OGL-Canada-2.0',
  ],
  [
    /open government licen[cs]e,?\s(?:version |v\.? ?)?3(?:\.0)?|nationalarchives\.gov\.uk\/doc\/open-government-licen[cs]e/i,
    'Open Government Licence 3.0',
    'OGL-UK-3.0',
  ],
  [/open government licen[cs]e/i, 'Open Government Licence', null],
  [
    /licence[ -]ouverte(?:[^.]{0,24}2\.0|\/blob\/master\/lo\.md)|etalab-2\.0|etalab\.gouv\.fr\/licence-ouverte/i,
    'Licence Ouverte 2.0',
    'etalab-2.0',
  ],
  [/licence ouverte/i, 'Licence Ouverte', null],
  [
    /datenlizenz deutschland[\s–—-]{1,3}zero(?:[\s–—-]{1,3}version)?(?: 2\.0)?|\bdl-de\/zero-2-0/i,
    'Datenlizenz Deutschland Zero 2.0',
    'DL-DE-ZERO-2.0',
  ],
  [
    /datenlizenz deutschland[\s–—-]{1,3}namensnennung(?:[\s–—-]{1,3}version)? 2\.0|\bdl-de\/by-2-0/i,
    'Datenlizenz Deutschland Namensnennung 2.0',
    'DL-DE-BY-2.0',
  ],
  [/datenlizenz deutschland/i, 'Datenlizenz Deutschland', null],
  [/norsk lisens for offentlige data|\bdata\.norge\.no\/nlod/i, 'Norsk lisens for offentlige data', 'NLOD-2.0'],
  [/政府資料開放授權條款|\bdata\.gov\.tw\/license/i, 'Open Government Data License – Taiwan 1.0', 'OGDL-Taiwan-1.0'],
  [/italian open data licen[cs]e|\bIODL\b/, 'Italian Open Data License 2.0', null],
];

/** The licence of a state's own that a text or an address names, with where it stands; null where it names none. */
export function licenceOfState(text: string): LicenceInText | null {
  for (const [words, name, spdx] of LICENCES) {
    const match = words.exec(text);
    if (match) return { licence: { name, url: null, spdx }, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Whether a licence is one of those. */
export function isOfState(name: string): boolean {
  return LICENCES.some(([, known]) => known === name);
}
