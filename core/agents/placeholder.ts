import { parseUrl } from './parse-url.ts';

/** Whether a host lies under `.invalid`, which names nothing (RFC 6761). */
export const isHostOfNothing = (host: string): boolean => /(?:^|\.)invalid\.?$/.test(host);

/** Whether an address stands for one that nobody knows: that of a page that came without. */
export function isPlaceholder(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && isHostOfNothing(parsed.hostname);
}
