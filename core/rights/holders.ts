import type { Conflict, Contributor, ContributorType, Finding, Party, Rights } from '../model.ts';
import { type HolderFinding, holds, levelOf, namesPartOfArticle, type RightsContext, rankOf } from './holder-rank.ts';
import { isSameName, namesAgent } from './same-name.ts';

export interface HeldRights extends Pick<Rights, 'holders' | 'year' | 'notice'> {
  /** The finding that settled it; null where no notice names anybody. */
  chosen: HolderFinding | null;
  conflicts: Conflict[];
}

/**
 * Who holds the copyright: by the notice nearest to the article (article, then what markup says of it, then the site's footer), with every
 * finding that agrees as evidence. Two articles' notices that name different holders are kept as a conflict.
 */
export function foldHolders(findings: readonly Finding[], context: RightsContext): HeldRights {
  const notices = findings.filter((finding): finding is HolderFinding => finding.says.about === 'holder');
  const named = notices.filter((finding) => finding.says.holders.length > 0);
  const authors = new Set(
    findings.flatMap(({ says }) => (says.about === 'author' ? says.parties.map((party) => party.name.toLowerCase()) : [])),
  );
  const ranked = named
    .map((finding) => ({
      finding,
      rank: rankOf(finding, named, context) + (isOfArticle(finding, authors, context) ? 30 : 0),
    }))
    .sort((a, b) => b.rank - a.rank);
  const best = ranked[0]?.finding;
  if (!best) return heldByNobody(notices, context);
  const agreeing = named.filter((finding) => finding !== best && finding.says.holders.some((party) => holds(best, party.name))).slice(0, 3);
  const year =
    best.says.year ??
    agreeing.find((finding) => finding.scope === best.scope && finding.where === best.where && finding.says.year !== null)?.says.year ??
    yearBeside(best, notices);
  const parties = [...best.says.holders, ...joinedTo(best, named, context).filter((party) => !holds(best, party.name))];
  const evidence = [best, ...agreeing].map(context.cite);
  return {
    holders: parties.map((party) => contributorOf(party, evidence, findings, context)),
    year,
    notice: isNoticeText(best) ? best.says.notice : null,
    chosen: best,
    conflicts: quarrels(best, parties, named, context),
  };
}

/** Markup that names an author or an earlier publisher means this article; so does a line that stands apart from it and isn't the site's. */
function isOfArticle(finding: HolderFinding, authors: ReadonlySet<string>, { origins, site }: RightsContext): boolean {
  if (finding.scope === 'article' || !namesPartOfArticle(finding, authors, origins)) return false;
  return finding.scope === 'page' || (finding.where === 'visible-text' && !finding.says.holders.some(({ name }) => namesAgent(name, site)));
}

/** "云帆公司版权所有", and on the next line "©1999-2010": a notice in two lines. */
function yearBeside({ at, scope }: HolderFinding, notices: readonly HolderFinding[]): number | null {
  if (at === null) return null;
  const isRest = (other: HolderFinding) =>
    other.says.holders.length === 0 && other.scope === scope && other.at !== null && Math.abs(other.at.block - at.block) === 1;
  return notices.find(isRest)?.says.year ?? null;
}

function heldByNobody(notices: readonly HolderFinding[], context: RightsContext): HeldRights {
  const stated = [...notices].sort((a, b) => levelOf(b) + b.weight - (levelOf(a) + a.weight))[0];
  if (stated) context.cite(stated);
  return { holders: [], year: stated?.says.year ?? null, notice: stated?.says.notice ?? null, chosen: null, conflicts: [] };
}

/**
 * "© A GmbH und © B, Inc.": one notice with two signs. "© Harbour Post" and on the next line "© Harbour Content Agency", through whose hands
 * the article came: both hold it.
 */
function joinedTo(best: HolderFinding, named: readonly HolderFinding[], { origins }: RightsContext): Party[] {
  const at = best.at;
  if (!at) return [];
  const isOfChain = ({ scope, says }: HolderFinding) =>
    scope === 'article' && says.holders.every(({ name }) => origins.some((agent) => namesAgent(name, agent)));
  return named
    .filter((other) => {
      if (other === best || other.at === null) return false;
      const gap = other.at.start - at.end;
      return other.at.block === at.block
        ? /(?:and|und|et|y|e|&)\s*$/.test(best.quote) && gap >= 0 && gap < 8
        : Math.abs(other.at.block - at.block) === 1 && isOfChain(best) && isOfChain(other);
    })
    .flatMap((other) => other.says.holders);
}

function contributorOf(party: Party, evidence: string[], findings: readonly Finding[], context: RightsContext): Contributor {
  return { name: party.name, type: typeOf(party, findings, context), role: 'rights-holder', url: party.url, evidence: [...evidence] };
}

/** A holder that is named as an author is a person; one that is the site or an earlier publisher is none. */
function typeOf(party: Party, findings: readonly Finding[], { site, origins }: RightsContext): ContributorType {
  if ([site, ...origins].some((agent) => namesAgent(party.name, agent))) return 'organization';
  const authors = findings.flatMap(({ says }) => (says.about === 'author' ? says.parties : []));
  const author = authors.find((other) => other.name.toLowerCase() === party.name.toLowerCase());
  return author && author.type !== 'unknown' ? author.type : party.type;
}

function isNoticeText(finding: HolderFinding): boolean {
  return finding.where === 'visible-text' || finding.where === 'meta' || /[©ⓒ]|\(c\)|copyright/i.test(finding.says.notice);
}

function quarrels(best: HolderFinding, parties: readonly Party[], named: readonly HolderFinding[], context: RightsContext): Conflict[] {
  if (best.scope !== 'article' || best.where !== 'visible-text') return [];
  const rival = named.find(
    (other) =>
      other !== best &&
      other.scope === 'article' &&
      other.where === 'visible-text' &&
      !other.says.holders.some(({ name }) => parties.some((held) => isSameName(held.name, name)) || namesAgent(name, context.site)) &&
      !named.some((footer) => footer.scope === 'site' && other.says.holders.some((party) => holds(footer, party.name))),
  );
  if (!rival) return [];
  const explanation = `Two copyright lines beside the article name different holders: ${namesOf(best)} and ${namesOf(rival)}.`;
  return [{ about: 'rights', explanation, evidence: [context.cite(best), context.cite(rival)] }];
}

function namesOf(finding: HolderFinding): string {
  return finding.says.holders.map((party) => party.name).join(', ');
}
