/** Rules that the reader makes for single sites. A rule names a host and holds for what lies under it, too. */
import { browser } from 'wxt/browser';

const isNumeric = (host: string) => /^[\d.]+$|^\[/.test(host);

/** Returns the host that the reader means by these words, an address or a host alone; null where they name none. */
export function hostOf(words: string): string | null {
  const typed = words.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return /^[^.].*\.[^.]|^localhost$|^\[/.test(hostname) && !hostname.includes('*') ? hostname.replace(/\.$/, '') : null;
}

/** Says whether a rule holds for a host. */
export function holdsFor(rule: string, host: string): boolean {
  return host === rule || (!isNumeric(rule) && host.endsWith(`.${rule}`));
}

/** The browser's pattern for the pages that a rule holds for: "*://*.harbour-post.test/*". */
export function patternOf(rule: string): string {
  return isNumeric(rule) ? `*://${rule}/*` : `*://*.${rule}/*`;
}

/** Returns those of the rules whose sites the reader lets Whence read. */
export async function allowedRules(rules: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(rules.map((rule) => browser.permissions.contains({ origins: [patternOf(rule)] })));
  return rules.filter((_, index) => allowed[index]);
}
