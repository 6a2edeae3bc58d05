import { foldName, softenLines } from './fold-name.ts';
import { knownOutlets } from './outlets.ts';

/** A publisher known by name and domain both ways. */
export interface Outlet {
  name: string;
  domain: string;
}

let byName: Map<string, Outlet> | null = null;
let byDomain: Map<string, Outlet> | null = null;

function buildTables(): void {
  byName = new Map();
  byDomain = new Map();
  const table = knownOutlets.trim();
  const folded = softenLines(table);
  for (const [index, line] of table.split('\n').entries()) {
    const [domain = '', name = '', others = ''] = line.split('|');
    const outlet = { name, domain };
    byDomain.set(domain, outlet);
    const [, key = '', keys = ''] = (folded[index] ?? '').split('|');
    for (const spelling of [key, ...keys.split(',')]) if (spelling) byName.set(spelling.trim().replace(/^the /, ''), outlet);
    // Another domain of the same house ("bbc.co.uk") leads to it as well.
    for (const spelling of others.split(',')) if (/^[\w-]+(?:\.\w+)+$/.test(spelling)) byDomain.set(spelling.toLowerCase(), outlet);
  }
}

/** The known outlet whose registrable domain this is, or null. */
export function outletByDomain(domain: string | null): Outlet | null {
  if (!domain) return null;
  if (!byDomain) buildTables();
  return byDomain?.get(domain) ?? null;
}

/** The known outlet of this name in any of its spellings, or null. */
export function outletByName(name: string): Outlet | null {
  if (!byName) buildTables();
  return byName?.get(foldName(name)) ?? null;
}

/** The domain of a known outlet by its name, or null. */
export function domainOfOutlet(name: string): string | null {
  return outletByName(name)?.domain ?? null;
}
