import type { Agent, Finding, Statement } from '../model.ts';
import { isSameName, namesAgent } from './same-name.ts';

export type HolderFinding = Finding<Extract<Statement, { about: 'holder' }>>;

/** What the fold of rights knows beside the findings: whose page it is, where the article comes from, how a finding becomes numbered evidence. */
export interface RightsContext {
  site: Agent;
  origins: readonly Agent[];
  cite: (finding: Finding) => string;
}

/** How near a notice stands to the article: its own words first, what markup says of it, the site's. */
export function levelOf(finding: Finding): number {
  const isText = finding.where === 'visible-text';
  if (finding.scope === 'article') return isText ? 100 : 80;
  if (finding.scope === 'page') return finding.where === 'meta' ? 70 : 45;
  return isText ? 50 : finding.where === 'meta' ? 40 : 30;
}

/** Templates write the owner's name into every article's markup; one that names an author or an earlier publisher means this article. */
export function namesPartOfArticle(finding: HolderFinding, authors: ReadonlySet<string>, origins: readonly Agent[]): boolean {
  return finding.says.holders.some(
    (party) => authors.has(party.name.toLowerCase()) || origins.some((agent) => namesAgent(party.name, agent)),
  );
}

/** How likely a notice is the article's, among all that name somebody. */
export function rankOf(finding: HolderFinding, all: readonly HolderFinding[], context: RightsContext): number {
  const { holders, year } = finding.says;
  const isSites = holders.some((party) => namesAgent(party.name, context.site));
  let rank = levelOf(finding) + finding.weight * 2 + (year === null ? 0 : 2) + (finding.at?.start === 0 ? 2 : 0);
  if (finding.scope === 'site') return rank + (isSites ? 6 : 0) - (isAddress(finding) ? 12 : isOfOthers(finding) ? 8 : 0);
  // Below an agency's notice the outlet repeats its own; one that the page's footer has too is the site's.
  const isFooters = all.some(
    (other) => other.scope === 'site' && other.where === 'visible-text' && other.says.holders.some((party) => holds(finding, party.name)),
  );
  if (isFooters || isSites) rank -= 20;
  return rank;
}

/** "Copyright © by www.harbour-post.test": where the footer names the house too, the name holds. */
const isAddress = ({ says }: HolderFinding): boolean =>
  says.holders.length > 0 && says.holders.every(({ name }) => /^(?:https?:\/\/|www\.)\S+$/i.test(name));

/** "Software © …", "Market data © …": the sign of somebody whose part of the page is no article. */
function isOfOthers(finding: HolderFinding): boolean {
  return /software|market data|quotes|fonts?\b|sans\b/i.test(finding.quote) || (finding.at?.start ?? 0) > 200;
}

/** Whether a notice names this holder. */
export function holds(finding: HolderFinding, name: string): boolean {
  return finding.says.holders.some((party) => isSameName(party.name, name));
}
