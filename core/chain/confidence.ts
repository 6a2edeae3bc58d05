import type { Finding } from '../model.ts';

// Signals that a template writes together count once: the groups within which evidence is no second witness.
const WITNESS_GROUP: [RegExp, string][] = [
  [/canonical|main-entity|og-url/, 'address'],
  [/^jsonld|^microdata|^portal-partner/, 'structured'],
  [/^meta|syndication-source/, 'vendor'],
  [/^programme/, 'programme'],
  [/dateline/, 'dateline'],
  [/byline/, 'byline'],
  [/sign-off|notice|import/, 'foot'],
];

/**
 * How sure findings make one statement together, 0 to 0.99: each independent kind of evidence takes its weight off the doubt; the same words
 * count once, whatever the number of readers that hear them.
 */
export function confidenceOf(findings: readonly Finding[]): number {
  const groups = new Map<string, number>();
  for (const finding of findings) {
    if (findings.some((other) => other.weight > finding.weight && isSameWords(finding, other))) continue;
    const group =
      WITNESS_GROUP.find(([pattern]) => pattern.test(finding.signal))?.[1] ?? (finding.where === 'visible-text' ? 'text' : finding.where);
    groups.set(group, Math.max(groups.get(group) ?? 0, finding.weight));
  }
  let doubt = 1;
  for (const weight of groups.values()) doubt *= 1 - weight;
  return Math.round(Math.min(0.99, 1 - doubt) * 100) / 100;
}

/** Whether two readers quote the same words of the page. */
const isSameWords = ({ at: a }: Finding, { at: b }: Finding): boolean =>
  a !== null && b !== null && a.block === b.block && a.start < b.end && b.start < a.end;
