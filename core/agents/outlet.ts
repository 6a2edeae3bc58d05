import { once } from '../once.ts';
import { foldName } from './fold-name.ts';
import { type NameRow, openNameTable, rowByDomain, rowsBySpelling } from './name-table.ts';
import { knownOutlets } from './outlets.ts';
import { remember } from './remember.ts';

/** A publisher known by name and domain both ways. */
export interface Outlet {
  name: string;
  domain: string;
}

const outletTable = once(() => openNameTable(knownOutlets));

const asOutlet = (row: NameRow | null | undefined): Outlet | null => (row ? { name: row.name, domain: row.domain } : null);

/** The known outlet whose registrable domain this is, or null. */
export function outletByDomain(domain: string | null): Outlet | null {
  return domain ? asOutlet(rowByDomain(outletTable(), domain)) : null;
}

/** What broadcasters call their services in other languages: "BBC Türkçe", "DW Español". */
const SERVICE =
  /\s(?:t[üu]rk[çc]e|t[üu]rkiye|español|mundo|brasil|afrique|arabic|عربية|عربي|persian|فارسی|russian|русская служба|hindi|हिंदी|हिन्दी|urdu|bangla|indonesia|english|français|deutsch|polska)$/i;

/** The known outlet of this name in any of its spellings, or of its service in another language; or null. */
export const outletByName: (name: string) => Outlet | null = remember((name) =>
  asOutlet(rowsBySpelling(outletTable(), foldName(name))[0] ?? rowsBySpelling(outletTable(), foldName(name.replace(SERVICE, '')))[0]),
);

/** The domain of a known outlet by its name, or null. */
export function domainOfOutlet(name: string): string | null {
  return outletByName(name)?.domain ?? null;
}
