import type { Reading } from '../model.ts';

/**
 * Names of those to ask for leave where a page gives no address for that: who holds the rights by the words beside the article, else who
 * had it first, else whose the whole site is. Nobody where the page names two origins.
 */
export function whomToAsk({ rights: { holders }, chain, conflicts, evidence }: Reading): string[] {
  const beside = new Set(evidence.filter(({ scope }) => scope === 'article').map(({ id }) => id));
  const own = holders.filter((holder) => holder.evidence.some((id) => beside.has(id)));
  if (own.length > 0) return own.map(({ name }) => name);
  if (conflicts.some(({ about }) => about === 'origin')) return [];
  const [first] = chain;
  return first && first.role !== 'this-page' ? [first.publisher.name] : holders.map(({ name }) => name);
}
