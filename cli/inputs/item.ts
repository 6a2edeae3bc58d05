import type { PageToRead } from '../read-page.ts';

/** One page of a crawl, or the place where one should be and why there is none. `id` is what its line will be called. */
export type Item = { id: unknown; page: PageToRead } | { id: unknown; error: string };

/** The address of a page that names none: a host that can't exist (RFC 6761), the id as its path. */
export function placeholderAddress(id: unknown): string {
  return `https://unknown.invalid/${encodeURIComponent(String(id ?? '')).replaceAll('%2F', '/')}`;
}
