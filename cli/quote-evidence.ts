import type { Evidence } from '../core/model.ts';
import { plainText } from './plain-text.ts';

/** The quotations behind a statement, each a line of its own, doubles once, `most` at most. */
export function quoteEvidence(ids: string[], quotes: Map<string, Evidence>, most: number): string[] {
  const words = ids.flatMap((id) => quotes.get(id) ?? []).map((evidence) => `“${plainText(evidence.quote, 200)}”`);
  return [...new Set(words)].slice(0, most);
}
