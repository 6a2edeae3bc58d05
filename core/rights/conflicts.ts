import type { Agent, Conflict } from '../model.ts';
import type { LicenceFinding } from './fold-licence.ts';
import type { HolderFinding, RightsContext } from './holder-rank.ts';
import { isSameName, namesAgent } from './same-name.ts';
import { isMachineUse, type TermsFinding } from './terms.ts';

/**
 * A republisher's permission covers its own articles. Where this article is somebody else's, by its copyright line or its origin, the
 * permission says nothing about it: the conflict says so in plain words.
 */
export function findForeignPermission(terms: readonly TermsFinding[], holder: HolderFinding | null, context: RightsContext): Conflict[] {
  const permission =
    terms.find(
      (finding) =>
        finding.says.ruling.startsWith('permitted') &&
        finding.where === 'visible-text' &&
        finding.scope !== 'article' &&
        !isMachineUse(finding),
    ) ?? terms.find((finding) => finding.says.ruling.startsWith('permitted') && finding.says.coversWorksOf !== null);
  if (!permission) return [];
  const owner = permission.says.coversWorksOf ?? context.site.name;
  const other = otherPublisher(owner, holder, context);
  if (!other) return [];
  const whose = holder?.scope === 'article' ? `is © ${holder.says.holders.map((party) => party.name).join(', ')}` : `comes from ${other}`;
  const explanation = `The permission to ${deedOf(permission.quote)} is for ${owner} articles; this one ${whose}, and ${other} gives no such permission here.`;
  return [
    { about: 'rights', explanation, evidence: [context.cite(permission), ...(holder?.scope === 'article' ? [context.cite(holder)] : [])] },
  ];
}

/** The publisher beside the permission's owner that the article belongs to; null where the owner has a part in it or nobody else is named. */
function otherPublisher(owner: string, holder: HolderFinding | null, { site, origins }: RightsContext): string | null {
  const isOwners = (name: string): boolean => isSameName(name, owner) || (isOwn(owner, site) && namesAgent(name, site));
  if (holder?.scope === 'article') {
    if (holder.says.holders.some((party) => isOwners(party.name))) return null;
    const outlet = holder.says.holders.find((party) => party.type !== 'person' || origins.some((agent) => namesAgent(party.name, agent)));
    if (outlet) return outlet.name;
  }
  return origins.find((agent) => !isOwners(agent.name) && agent.domain !== site.domain)?.name ?? null;
}

function isOwn(owner: string, site: Agent): boolean {
  return namesAgent(owner, site);
}

function deedOf(quote: string): string {
  if (/cross-?post/i.test(quote)) return 'cross-post';
  if (/re-?post/i.test(quote)) return 'repost';
  if (/re-?print/i.test(quote)) return 'reprint';
  return 'republish';
}

/** A licence in a republisher's footer can't widen what the first publisher gives. */
export function findForeignLicence(licence: LicenceFinding | null, context: RightsContext): Conflict[] {
  if (licence?.scope !== 'site') return [];
  const origin = context.origins.find((agent) => agent.domain !== context.site.domain && !isSameName(agent.name, context.site.name));
  if (!origin) return [];
  const explanation = `The ${licence.says.name} licence is ${context.site.name}'s for its own pages; this article comes from ${origin.name}, whose licence it can't widen.`;
  return [{ about: 'rights', explanation, evidence: [context.cite(licence)] }];
}

/** Words nearer to the article count: a footer that forbids doesn't take back the article's own licence. */
export function findOverriddenTerms(terms: readonly TermsFinding[], licence: LicenceFinding | null, context: RightsContext): Conflict[] {
  if (!licence || licence.scope === 'site') return [];
  const denial = terms.find(
    (finding) =>
      finding.scope === 'site' &&
      finding.says.use === 'any' &&
      (finding.says.ruling === 'forbidden' || finding.says.ruling === 'ask-first'),
  );
  if (!denial) return [];
  const explanation = `The article is under ${licence.says.name}; a notice for the whole site asks for permission. The words nearer to the article are shown first.`;
  return [{ about: 'rights', explanation, evidence: [context.cite(licence), context.cite(denial)] }];
}
