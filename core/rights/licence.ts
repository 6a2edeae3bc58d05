import { NAMED, readNamed } from './creative-commons.ts';
import { licenceAt } from './licence-address.ts';
import { licenceOfState } from './state-licences.ts';

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

/** What a text is called that nobody holds rights in. */
export const PUBLIC_DOMAIN = 'Public Domain';
const NOBODYS =
  /\b(?:in the|into the|dedicated to the) public domain\b|gemeinfrei(?!e?[nrs]? (?:bild|foto))|domaine public|dominio público|domínio público|pubblico dominio|公有领域|公有領域/i;
const KOREA_OPEN = /공공누리["”'’]?\s?(?:제\s?(?<type>[1-4])\s?유형)?/;
const FREE =
  /GNU Free Documentation Licen[cs]e|Open Publication [Ll]icen[cs]e|Free Art Licen[cs]e(?: 1\.3)?|Licence Art Libre(?: 1\.3)?|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])GFDL(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])|Open Database Licen[cs]e|(?<![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])ODbL(?![A-Za-z\u00c0-\u1fff\u3040-\ud7ff])/;

/** An address of a licence, written out: it says version and port where the words beside it may not. */
const WRITTEN = /creativecommons\.org\/(?:licenses|publicdomain)\/[\w./-]{2,24}/i;

/** The first licence that a text names in words, with where it stands; null where it names none. "Creative Commons" alone is named so, without an address. */
export function licenceIn(text: string): LicenceInText | null {
  const named = [...text.matchAll(NAMED)].slice(0, 6).map((match) => readNamed(text, match.index, match[0].length));
  const best =
    named.find((found) => found.licence.url !== null) ?? named.find((found) => found.licence.name !== 'Creative Commons') ?? named[0];
  const address = WRITTEN.exec(text);
  const written = address && licenceAt(address[0]);
  if (!written) return best ?? licenceOfState(text) ?? readFree(text);
  if (!best) return { licence: written, start: address.index, end: address.index + address[0].length };
  return agree(written, best.licence) ? { ...best, licence: written } : best;
}

/** Whether one may say more than the other ("a Creative Commons license"), and never something else. */
export function agree(a: NamedLicence, b: NamedLicence): boolean {
  return b.name === 'Creative Commons' || a.name.startsWith(b.name) || b.name.startsWith(a.name);
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
  const known = /GNU|GFDL/.test(name)
    ? 'GFDL'
    : /publication/i.test(name)
      ? 'Open Publication License'
      : /art/i.test(name)
        ? 'Licence Art Libre'
        : 'ODbL';
  return { licence: { name: known, url: null, spdx: null }, start: match.index, end: match.index + name.length };
}
