import { registrableDomain } from '../../agents/domain.ts';
import { type Outlet, outletByDomain, outletByName } from '../../agents/outlet.ts';
import { FIELDS_BESIDE_HEADLINE } from '../../page/script-text.ts';

/** A longer name is none. */
export const LONGEST_NAME = 60;

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
