import { parseUrl } from '../agents/parse-url.ts';
import type { Agent } from '../model.ts';
import type { Wrapper } from './wrapper.ts';

/** What a keeper's address says of the page that it holds. */
export type Held = Pick<Wrapper, 'original' | 'captured'>;

/** Who holds pages of others under addresses of its own. */
export interface Keeper extends Pick<Wrapper, 'kind' | 'keeper'> {
  isHost(host: string): boolean;
  unwrap(url: URL): Held | null;
}

const agent = (name: string, domain: string, url = `https://${domain}/`): Agent => ({ name, domain, url });
const hosts =
  (...names: string[]) =>
  (host: string): boolean =>
    names.includes(host);

/** Archives that put the time of capture and the address behind one another, as the Wayback Machine does: "/web/20161209051140id_/https://…". */
export const archives: [Agent, string[]][] = [
  [agent('Wayback Machine', 'archive.org', 'https://web.archive.org/'), ['web.archive.org', 'wayback.archive.org', 'web-beta.archive.org']],
  [agent('archive.today', 'archive.today'), ['today', 'ph', 'is', 'li', 'vn', 'md', 'fo'].map((ending) => `archive.${ending}`)],
  [agent('Archive-It', 'archive-it.org'), ['wayback.archive-it.org']],
  [agent('Arquivo.pt', 'arquivo.pt'), ['arquivo.pt']],
  [agent('UK Government Web Archive', 'nationalarchives.gov.uk'), ['webarchive.nationalarchives.gov.uk']],
  [agent('UK Web Archive', 'webarchive.org.uk'), ['www.webarchive.org.uk']],
  [agent('Library of Congress Web Archive', 'loc.gov'), ['webarchive.loc.gov']],
  [agent('Stanford Web Archive', 'stanford.edu'), ['swap.stanford.edu']],
  [agent('Vefsafn', 'vefsafn.is'), ['wayback.vefsafn.is']],
];

/** All whose addresses tell what they hold. */
export const keepers: Keeper[] = [
  ...archives.map(([keeper, names]): Keeper => ({ kind: 'archive', keeper, isHost: hosts(...names), unwrap: fromTimedPath })),
  {
    kind: 'cache',
    keeper: agent('Google AMP cache', 'ampproject.org', 'https://www.ampproject.org/'),
    isHost: (host) => host.endsWith('.cdn.ampproject.org'),
    unwrap: (url) => fromHostPath(url, /^\/(?:[a-z]\/){1,2}/),
  },
  {
    kind: 'cache',
    keeper: agent('Bing AMP cache', 'bing-amp.com', 'https://www.bing.com/'),
    isHost: (host) => /(?:^|\.)bing-amp\.com$/.test(host),
    unwrap: (url) => fromHostPath(url, /^\/(?:[a-z]\/){1,2}/),
  },
  {
    kind: 'cache',
    keeper: agent('Google AMP viewer', 'google.com'),
    isHost: (host) => /^www\.google\.[a-z.]{2,6}$/.test(host),
    unwrap: (url) => fromHostPath(url, /^\/amp\/(?:s\/)?/),
  },
  {
    kind: 'cache',
    keeper: agent('Google cache', 'google.com'),
    isHost: hosts('webcache.googleusercontent.com'),
    unwrap: (url) => {
      const [, address] = /^cache:(?:[\w-]{1,40}:)?(\S{4,2000})/.exec(url.searchParams.get('q') ?? '') ?? [];
      return held(/^https?:/.test(address ?? '') ? address : `http://${address}`, null);
    },
  },
  {
    kind: 'machine-translation',
    keeper: agent('Google Translate', 'google.com', 'https://translate.google.com/'),
    isHost: (host) => host.endsWith('.translate.goog'),
    unwrap: fromTranslateHost,
  },
];

/** What is held, where it is an address of a site. */
export function held(address: string | null | undefined, captured: string | null): Held | null {
  const url = parseUrl(address ?? '');
  if (!url) return null;
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? { original: url.href, captured } : null;
}

/** "/web/20161209051140/https://…", "/20161209051140/https://…", "/2016.12.09-051140/https://…": the time and the address. */
function fromTimedPath(url: URL): Held | null {
  const path = `${url.pathname}${url.search}`;
  const parts = /^(?:\/[a-z\d-]{1,20}){0,2}\/(\d{4,14}|\d{4}\.\d{2}\.\d{2}-\d{6})(?:[a-z]{2}_)?\/(\S{4,4000})$/i.exec(path);
  if (!parts) return null;
  const [, time = '', address = ''] = parts;
  // Servers fold the two slashes: "https:/harbour-post.test/…".
  const whole = /^https?:/i.test(address) ? address.replace(/^(https?):\/{1,2}/i, '$1://') : `http://${address}`;
  return held(whole, timeOf(time.replace(/\D/g, '')));
}

/** Fourteen figures as a time in UTC, eight as a day; fewer say too little. */
function timeOf(figures: string): string | null {
  const day = `${figures.slice(0, 4)}-${figures.slice(4, 6)}-${figures.slice(6, 8)}`;
  const clock = `${figures.slice(8, 10)}:${figures.slice(10, 12)}:${figures.slice(12, 14)}`;
  const value = figures.length === 14 ? `${day}T${clock}Z` : figures.length >= 8 ? day : null;
  return value !== null && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** "/c/s/harbour-post.test/path": the host stands in the path; "s" says https. */
function fromHostPath(url: URL, opening: RegExp): Held | null {
  const [lead] = opening.exec(url.pathname) ?? [];
  if (lead === undefined) return null;
  return held(`${/\/s\/$/.test(lead) ? 'https' : 'http'}://${url.pathname.slice(lead.length)}${url.search}`, null);
}

/** "www-harbour--post-test.translate.goog": a hyphen is a dot, two are a hyphen. */
function fromTranslateHost(url: URL): Held | null {
  const label = url.hostname.slice(0, -'.translate.goog'.length);
  const original = new URL(url.href);
  original.hostname = label
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  for (const key of [...original.searchParams.keys()]) if (key.startsWith('_x_tr_')) original.searchParams.delete(key);
  return held(original.href, null);
}
