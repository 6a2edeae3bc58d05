import { registrableDomain } from '../agents/domain.ts';
import { hostSpellings } from '../agents/host-spelling.ts';
import { foldTitle } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';

/** Letters that hosts don't have: a name in them can't be held against its host. */
export const OTHER_LETTERS = /[\u0250-\uffff]/;

/** The host without what stands before every site's name. */
export function nameOfHost(host: string): string {
  return host.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
}

/** The registrable domain's own word, letters and digits only: "harbourpost". */
export function labelOf(host: string): string {
  const domain = registrableDomain(host) ?? host;
  return (domain.split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The first label of a host that isn't "www": "science.harbour-post.test" is "science". */
export function ownLabel(host: string): string {
  return (nameOfHost(host).split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** What the address calls the site. */
export function hostNames(page: Page): string[] {
  if (!page.domain) return [];
  return [page.domain, page.domain.split('.')[0] ?? ''];
}

/** Whether the host spells a name letter by letter: in its own label, its domain's, or in one label for each word, as orient.pell.test does "The Pell Orient". */
export function isSpeltByHost(name: string, host: string): boolean {
  const labels = [labelOf(host), ownLabel(host)];
  const words = foldTitle(name).replace(/^the /, '').split(' ');
  const parts = nameOfHost(host).split('.');
  return (
    hostSpellings(name).some((spelt) => spelt.length > 4 && labels.includes(spelt)) ||
    (words.length > 1 && words.every((word) => word.length > 2 && parts.includes(word)))
  );
}
