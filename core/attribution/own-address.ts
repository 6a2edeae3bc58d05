import type { Reading } from '../model.ts';
import { webAddress } from './credit-text.ts';

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** Returns the page's own address: the canonical one where it stays on the site, since addresses of visits carry trackers. Null where it is none of the web. */
export function ownAddress({ page }: Reading): string | null {
  const [visited, canonical] = [webAddress(page.url), webAddress(page.canonicalUrl)];
  return visited && canonical && hostOf(visited) === hostOf(canonical) ? canonical : visited;
}
