import type { Candidate } from './candidates.ts';

/** What tells on a portal, without words, whose text it shows. */
const OF_PORTAL = /^(?:partner-logo|portal-partner)$/;

/**
 * A line below the text that links the source and names nobody ("Source link", "元記事を読む"), and another that names an outlet without
 * an address, speak of one: whoever is only a host is joined to the one outlet that the page names. So do a partner's logo on a portal and
 * the canonical address or the button to the original.
 */
export function joinNameless(candidates: readonly Candidate[]): Candidate[] {
  const outlets = candidates.filter(({ kind }) => kind === 'outlet');
  const written = outlets.filter(({ findings }) => findings.every(({ where }) => where === 'visible-text'));
  const shown = outlets.filter(({ findings }) => findings.some(({ signal }) => OF_PORTAL.test(signal)));
  return joinAmong(candidates, written, written) ?? joinAmong(candidates, outlets, shown) ?? [...candidates];
}

function joinAmong(candidates: readonly Candidate[], hosts: readonly Candidate[], names: readonly Candidate[]): Candidate[] | null {
  const [host, ...otherHosts] = hosts.filter(isOnlyHost);
  const [named, ...otherNames] = names.filter(({ agent }) => agent.domain === null);
  if (!host || !named || otherHosts.length > 0 || otherNames.length > 0) return null;
  const joined = {
    ...named,
    agent: { ...host.agent, name: named.agent.name },
    findings: [...named.findings, ...host.findings],
  };
  return candidates.filter((one) => one !== host).map((one) => (one === named ? joined : one));
}

function isOnlyHost({ agent, findings }: Candidate): boolean {
  return findings.every(
    ({ says }) => says.about === 'origin' && says.url !== null && (says.publisher === null || isAddress(says.publisher.name, agent.domain)),
  );
}

function isAddress(name: string, domain: string | null): boolean {
  return domain !== null && name.toLowerCase().replace(/^www\./, '') === domain;
}
