import { isPlaceholder } from '../core/agents/placeholder.ts';

const safe = new Set(['http:', 'https:']);

/** Returns a page's address if a link may lead there, else null: pages name addresses, and some name scripts; some came without. */
export function linkTo(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return safe.has(new URL(url).protocol) && !isPlaceholder(url) ? url : null;
}

// One "@", no spaces, no header fields smuggled in behind "?".
const mailAddress = /^[^\s@?&]+@[^\s@?&]+$/;

/** Returns the link for a contact that a page gives, an e-mail address or a page; null where it is neither. */
export function contactLink(contact: string): string | null {
  return mailAddress.test(contact) ? `mailto:${contact}` : linkTo(contact);
}

/** Returns the link that asks a contact: a mail with its subject and draft written, or the page to ask on; null where it is neither. */
export function askLink(contact: string, { subject, body }: { subject: string; body: string }): string | null {
  const link = contactLink(contact);
  if (!link?.startsWith('mailto:')) return link;
  // RFC 6068: lines of a body end in %0D%0A.
  return `${link}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body).replaceAll('%0A', '%0D%0A')}`;
}

/** Whether an address names a site of the web: bare numbers and names without a dot lead into private networks or nowhere. */
export const isNamedSite = (address: string): boolean => URL.canParse(address) && /\.[^\d.:\]]{2,}$/.test(new URL(address).hostname);
