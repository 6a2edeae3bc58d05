import type { Conflict, Finding, Licence, Statement } from '../model.ts';
import type { RightsContext } from './holder-rank.ts';

export type LicenceFinding = Finding<Extract<Statement, { about: 'licence' }>>;

export interface HeldLicence {
  licence: Licence | null;
  chosen: LicenceFinding | null;
  conflicts: Conflict[];
}

const BARE = 'Creative Commons';
const SCOPES = ['site', 'page', 'article'];

/**
 * The licence the article stands under: the nearest one stated, named as exactly as any agreeing finding names it. "All rights reserved" beside
 * the article withdraws a licence of the site at large; of two that quarrel beside the article the narrower is shown.
 */
export function foldLicence(findings: readonly Finding[], context: RightsContext): HeldLicence {
  const licences = findings
    .filter((finding): finding is LicenceFinding => finding.says.about === 'licence')
    .sort((a, b) => strengthOf(b) - strengthOf(a));
  const nearest = licences[0];
  if (!nearest) return { licence: null, chosen: null, conflicts: [] };
  const reserved = findings.find((finding) => finding.signal === 'all-rights-reserved' && finding.scope === 'article');
  if (reserved && nearest.scope === 'site') {
    const explanation = `The article's own line reserves all rights; the ${nearest.says.name} licence stands for the site at large.`;
    return {
      licence: null,
      chosen: null,
      conflicts: [{ about: 'rights', explanation, evidence: [context.cite(reserved), context.cite(nearest)] }],
    };
  }
  const rival = licences.find((other) => other.scope === nearest.scope && !isSameKind(other, nearest));
  const best = rival && restrictions(rival) > restrictions(nearest) ? rival : nearest;
  const agreeing = licences.filter((other) => isSameKind(other, best));
  const exact =
    agreeing.find((other) => other.says.spdx !== null) ??
    agreeing.find((other) => other.says.url !== null || other.says.name !== BARE) ??
    best;
  const evidence = [...new Set([best, exact, ...agreeing.slice(0, 3)].map(context.cite))];
  const { name, url, spdx } = exact.says;
  return {
    licence: { name, url, spdx, evidence },
    chosen: best,
    conflicts: rival ? [quarrel(best, best === rival ? nearest : rival, context)] : [],
  };
}

function strengthOf(finding: LicenceFinding): number {
  return SCOPES.indexOf(finding.scope) * 10 + finding.weight + (finding.says.name === BARE ? -0.2 : 0);
}

/** "Creative Commons", "CC BY" and "CC BY 4.0" can be one licence; "CC BY" and "CC BY-NC" can't. */
function isSameKind(a: LicenceFinding, b: LicenceFinding): boolean {
  const [x, y] = [kindOf(a.says.name), kindOf(b.says.name)];
  return x === y || ([x, y].includes(BARE) && x.startsWith('C') && y.startsWith('C'));
}

function kindOf(name: string): string {
  return name.split(/\s(?=\d)/, 1)[0] ?? name;
}

function restrictions(finding: LicenceFinding): number {
  return ['NC', 'ND', 'SA'].filter((code) => finding.says.name.includes(code)).length;
}

function quarrel(best: LicenceFinding, other: LicenceFinding, context: RightsContext): Conflict {
  const explanation = `The page names two licences: ${best.says.name} and ${other.says.name}. The narrower one is shown.`;
  return { about: 'rights', explanation, evidence: [context.cite(best), context.cite(other)] };
}
