import type { Agent, Mention } from '../model.ts';
import { nameAgency } from './agency.ts';
import { registrableDomain } from './domain.ts';
import { foldName } from './fold-name.ts';
import { domainOfOutlet, outletByDomain, outletByName } from './outlet.ts';

export function nameAgent(
  mention: Mention,
  _context: { siteName: string; siteDomain: string | null },
): { agent: Agent; kind: 'agency' | 'wire' | 'outlet' } {
  const agency = nameAgency(mention.name);
  if (agency)
    return { agent: { name: agency.name, domain: agency.domain, url: null }, kind: agency.kind === 'news-agency' ? 'agency' : 'wire' };
  const known = outletByName(mention.name);
  const domain = mention.url ? registrableDomain(mention.url) : (domainOfOutlet(mention.name) ?? null);
  const fromHost = outletByDomain(domain);
  const isHost = /^[\w-]+(\.[\w-]+)+$/.test(mention.name);
  const name = isHost ? (fromHost?.name ?? mention.name.replace(/^www\./, '')) : mention.name.trim();
  return {
    agent: {
      name: known?.name ?? name,
      domain: domain ?? (isHost ? registrableDomain(mention.name) : null),
      url: mention.url ? `${new URL(mention.url).origin}/` : null,
    },
    kind: 'outlet',
  };
}

export function sameOutlet(a: { name: string; domain: string | null }, b: { name: string; domain: string | null }): boolean {
  if (a.domain && b.domain && a.domain === b.domain) return true;
  const x = foldName(a.name).replace(/^the /, '').replace(/ /g, '');
  const y = foldName(b.name).replace(/^the /, '').replace(/ /g, '');
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const label = (d: string | null) => (d ?? '').split('.')[0]?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  return (
    (b.domain !== null && label(b.domain) === x) ||
    (a.domain !== null && label(a.domain) === y) ||
    x.replace(/(com|org|net|de|ca|couk)$/, '') === y ||
    y.replace(/(com|org|net|de|ca|couk)$/, '') === x
  );
}
