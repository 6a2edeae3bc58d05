import type { Condition, Finding, Licence, Ruling, Statement, Term, Use } from '../model.ts';
import { orderConditions } from './conditions.ts';
import { isOfState } from './state-licences.ts';

export type TermsFinding = Finding<Extract<Statement, { about: 'terms' }>>;

/** Whether a term rules on what machines may do with the text, and on nothing else. */
export function isMachineUse({ says }: TermsFinding): boolean {
  return says.use === 'ai-training' || says.use === 'text-and-data-mining';
}

/** The terms that sentences and markup state, one for each use and ruling, with all their conditions and evidence. A bare permission joins the one with conditions. */
export function foldTerms(findings: readonly TermsFinding[], licence: Licence | null, cite: (finding: Finding) => string): Term[] {
  const stated: Term[] = findings.map((finding) => ({
    use: finding.says.use,
    ruling: finding.says.ruling,
    conditions: finding.says.conditions,
    evidence: [cite(finding)],
  }));
  // "Under our Creative Commons licence" says less than the rules beside it.
  const isTold = licence?.name === 'Creative Commons' && stated.some(({ use, ruling }) => use === 'any' && ruling.startsWith('permitted'));
  const licensed = licence && !isTold ? termsOfLicence(licence) : [];
  const terms = joinTerms([...stated.map((term) => withinLicence(term, licensed)), ...licensed]);
  return terms.flatMap((term) => {
    if (term.ruling !== 'permitted') return [term];
    return terms.some((other) => other.use === term.use && other.ruling === 'permitted-with-conditions') ? [] : [term];
  });
}

/** "Please name the source" beside a licence that forbids commerce: leave for any use is leave for those that the licence permits, on its conditions. */
function withinLicence(term: Term, licensed: readonly Term[]): Term {
  const granted = licensed.find(({ ruling }) => ruling === 'permitted-with-conditions');
  if (term.use !== 'any' || !term.ruling.startsWith('permitted') || granted?.use !== 'repost-noncommercial') return term;
  return { ...term, use: granted.use, ruling: granted.ruling };
}

function joinTerms(terms: readonly Term[]): Term[] {
  const joined = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.use} ${term.ruling}`;
    const known = joined.get(key);
    const conditions = orderConditions([...(known?.conditions ?? []), ...term.conditions]);
    joined.set(key, {
      use: term.use,
      ruling: term.ruling,
      conditions,
      evidence: [...new Set([...(known?.evidence ?? []), ...term.evidence])].slice(0, 6),
    });
  }
  return [...joined.values()];
}

/**
 * What a public licence permits, by its text. Creative Commons: credit, copyright notice and link (BY 4.0 §3(a)(1)), no commercial use (NC), no
 * adaptations, so no translations (ND), the same licence for adaptations (SA). Empty for licences whose text is not known here.
 */
function termsOfLicence(licence: Licence): Term[] {
  const term = (use: Use, ruling: Ruling, conditions: Condition[] = []): Term => ({
    use,
    ruling,
    conditions,
    evidence: [...licence.evidence],
  });
  if (/^CC0|^Public Domain/.test(licence.name)) return [term('any', 'permitted')];
  if (isOfState(licence.name))
    return [licence.name.includes('Zero') ? term('any', 'permitted') : term('any', 'permitted-with-conditions', ['credit-source'])];
  const kogl = /^KOGL Type (?<type>[1-4])/.exec(licence.name)?.groups?.['type'];
  if (kogl) return termsOfCodes([...(Number(kogl) % 2 === 0 ? ['NC'] : []), ...(Number(kogl) > 2 ? ['ND'] : [])], ['credit-source'], term);
  if (licence.name === 'Creative Commons') return [term('repost-noncommercial', 'permitted-with-conditions', ['credit-author'])];
  const codes = /^CC (?<codes>BY[A-Z-]*)/.exec(licence.name)?.groups?.['codes'];
  if (!codes) return [];
  return termsOfCodes(codes.split('-'), ['credit-author', 'state-copyright', 'link-to-original'], term);
}

function termsOfCodes(
  codes: readonly string[],
  credit: readonly Condition[],
  term: (use: Use, ruling: Ruling, conditions?: Condition[]) => Term,
): Term[] {
  const owed = [...credit];
  if (codes.includes('NC')) owed.push('noncommercial');
  if (codes.includes('ND')) owed.push('no-changes');
  if (codes.includes('SA')) owed.push('share-alike');
  const use: Use = codes.includes('NC') ? 'repost-noncommercial' : 'any';
  return [
    term(use, 'permitted-with-conditions', orderConditions(owed)),
    ...(codes.includes('NC') ? [term('repost-commercial', 'ask-first')] : []),
    ...(codes.includes('ND') ? [term('translate', 'ask-first')] : []),
  ];
}
