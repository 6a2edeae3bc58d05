import type { Hop } from '../model.ts';

/** A search that the reader may open to look for an original that gives no address. Whence itself opens none of them. */
export interface SearchLink {
  where: 'outlet' | 'web' | 'archive';
  url: string;
}

const SEARCH = 'https://duckduckgo.com/?q=';
const ARCHIVE = 'https://web.archive.org/web/';
const LONGEST_TITLE = 200;

/** Where to look for a hop's article by its exact headline: on the outlet's own site, on the web, in an archive. Empty without a headline. */
export function searchLinks(hop: Hop, headline: string | null): SearchLink[] {
  const title = (hop.work.title ?? headline ?? '').replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  const { domain, name } = hop.publisher;
  const links: SearchLink[] = [];
  if (title && domain) links.push({ where: 'outlet', url: SEARCH + encodeURIComponent(`site:${domain} "${title}"`) });
  if (title) links.push({ where: 'web', url: SEARCH + encodeURIComponent(`"${title}" ${name}`) });
  if (hop.work.url) links.push({ where: 'archive', url: `${ARCHIVE}*/${hop.work.url}` });
  else if (domain) links.push({ where: 'archive', url: `${ARCHIVE}*/${domain}` });
  return links;
}
