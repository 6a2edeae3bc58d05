import { sameOutlet } from '../agents/same-outlet.ts';
import type { Agent, CitedSource, Finding } from '../model.ts';

/** As many as a reading holds. */
const MOST = 20;

/**
 * Whom the text says it reports from, each once under the name that it gives first. The page's own outlet and the publishers of the chain
 * are left out: a copy of the Associated Press whose people "told the AP" cites nobody.
 */
export function drawCited(
  findings: readonly Finding[],
  publishers: readonly Pick<Agent, 'name' | 'domain'>[],
  cite: (finding: Finding) => string,
): CitedSource[] {
  const named: { source: Pick<CitedSource, 'name' | 'url'>; findings: Finding[] }[] = [];
  for (const finding of findings) {
    if (finding.says.about !== 'cited') continue;
    const { name, url } = finding.says;
    const agent = { name, domain: null };
    if (publishers.some((publisher) => sameOutlet(agent, publisher))) continue;
    const known = named.find(({ source }) => sameOutlet(agent, { name: source.name, domain: null }));
    if (known) {
      known.source.url ??= url;
      known.findings.push(finding);
    } else named.push({ source: { name, url }, findings: [finding] });
  }
  return named.slice(0, MOST).map(({ source, findings }) => ({ ...source, evidence: findings.map(cite) }));
}
