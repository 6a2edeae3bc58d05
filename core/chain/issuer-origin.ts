import { nameAgency } from '../agents/agency.ts';
import { isOfReleaseWire } from '../claims/author-lists.ts';
import type { Finding } from '../model.ts';

/**
 * Portals put who issued a press release in the author's place: where the text is a wire's for releases and no line names the issuer, the
 * organisation that signs is it.
 */
export function readOriginsFromIssuers(findings: readonly Finding[]): Finding[] {
  if (
    !findings.some(isOfReleaseWire) ||
    findings.some(({ says }) => says.about === 'origin' && says.publisher && !nameAgency(says.publisher.name))
  )
    return [];
  return findings
    .flatMap((finding): Finding[] => {
      const { says } = finding;
      const issuer =
        says.about === 'author' ? says.parties.find(({ name, type }) => type === 'organization' && !nameAgency(name)) : undefined;
      if (!issuer) return [];
      const publisher = { name: issuer.name, url: null };
      return [
        {
          ...finding,
          says: { about: 'origin', publisher, relation: 'republished-from', url: null, title: null, date: null },
          weight: 0.72,
        },
      ];
    })
    .slice(0, 2);
}
