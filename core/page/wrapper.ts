import { registrableDomain } from '../agents/domain.ts';
import { parseUrl } from '../agents/parse-url.ts';
import type { Agent } from '../model.ts';
import { archives, type Held, held, keepers } from './keepers.ts';

/** A page that holds another: an archive's capture, a cache's or a machine translator's copy. */
export interface Wrapper {
  kind: 'archive' | 'cache' | 'machine-translation';
  keeper: Agent;
  /** Where the keeper holds it. */
  address: string;
  /** The address of the page that is held. */
  original: string;
  /** When an archive took it, as precise as its address says it (ISO 8601); null where it doesn't. */
  captured: string | null;
}

/** The page that an address of an archive, a cache or a machine translator holds; null for any other address. */
export function unwrapAddress(address: string): Wrapper | null {
  const url = parseUrl(address);
  if (!url) return null;
  const known = keepers.find((keeper) => keeper.isHost(url.hostname));
  const inside = known?.unwrap(url);
  return known && inside ? { kind: known.kind, keeper: known.keeper, address: url.href, ...inside } : null;
}

/**
 * The page that a document holds: by its address, and where an archive's address is a mere code ("archive.ph/x1Y2z") by what the archive
 * writes into the page; of any archive by its Memento links (RFC 7089, section 2.2). Null for a page that is its own.
 */
export function unwrapPage(document: Document, url: string): Wrapper | null {
  const byAddress = unwrapAddress(url);
  const page = parseUrl(url);
  if (byAddress || !page) return byAddress;
  const archive = archives.find(([, names]) => names.includes(page.hostname));
  const inside = archive ? fromArchiveForm(document) : null;
  if (archive && inside) return { kind: 'archive', keeper: archive[0], address: url, ...inside };
  return fromMementoLinks(document, url);
}

/** archive.today shows the address it took in a field of its own, and its lasting address in a bookmark link. */
function fromArchiveForm(document: Document): Held | null {
  const bookmark = document.querySelector('link[rel~="bookmark"][href]')?.getAttribute('href');
  const marked = bookmark ? unwrapAddress(bookmark) : null;
  if (marked) return { original: marked.original, captured: marked.captured };
  return held(document.querySelector('form input[name="q"]')?.getAttribute('value'), null);
}

function fromMementoLinks(document: Document, address: string): Wrapper | null {
  const original = document.querySelector('link[rel~="original"][href]')?.getAttribute('href');
  if (!original || !document.querySelector('link[rel~="memento"][href],link[rel~="timegate"][href]')) return null;
  const { hostname, origin } = new URL(address);
  const inside = held(original, null);
  if (!inside || new URL(inside.original).hostname === hostname) return null;
  return { kind: 'archive', keeper: { name: hostname, domain: registrableDomain(hostname), url: `${origin}/` }, address, ...inside };
}
