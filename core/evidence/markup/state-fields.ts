import { nameAgency } from '../../agents/agency.ts';
import { registrableDomain } from '../../agents/domain.ts';
import { type Outlet, outletByDomain, outletByName } from '../../agents/outlet.ts';
import { FIELDS_BESIDE_HEADLINE } from '../../page/script-text.ts';

/** A longer name is none. */
export const LONGEST_NAME = 60;
const MOST_LOOKED_AT = 200;

/**
 * Whether parsing the state can yield a credit: one of the fields holds an object, or a name that an agency or an outlet goes by. The text is
 * searched as it stands, since most states are large and name none.
 */
export function mayCredit(text: string): boolean {
  let looked = 0;
  for (const field of FIELDS_BESIDE_HEADLINE) {
    const key = `"${field}"`;
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
      looked += 1;
      if (looked > MOST_LOOKED_AT || mayName(text.slice(at + key.length, at + key.length + LONGEST_NAME + 20))) return true;
    }
  }
  return false;
}

/** `behind` is what follows a field: a colon and its value. */
function mayName(behind: string): boolean {
  const value = /^\s{0,8}:\s{0,8}(?:\{|"([^"]*)("?))/.exec(behind);
  if (!value) return false;
  const [, name, closing] = value;
  if (name === undefined || name.includes('\\')) return true;
  return closing !== '' && isKnown(name);
}

function isKnown(name: string): boolean {
  return nameAgency(name) !== null || outletNamed(name) !== null;
}

/** The known outlet that a name or a host in a field means; null for any other. */
export function outletNamed(name: string): Outlet | null {
  return outletByName(name) ?? outletByDomain(/^[\w.-]{4,60}$/.test(name) ? registrableDomain(name) : null);
}

/** The names in the fields of an object that say who provided it, in the order of the fields. */
export function namesOf(node: Record<string, unknown>): string[] {
  return FIELDS_BESIDE_HEADLINE.flatMap((key) => {
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    const name =
      typeof value === 'object' && value !== null
        ? 'name' in value
          ? value.name
          : 'displayName' in value
            ? value.displayName
            : null
        : value;
    return typeof name === 'string' && name.length >= 2 && name.length <= LONGEST_NAME ? [name] : [];
  });
}
