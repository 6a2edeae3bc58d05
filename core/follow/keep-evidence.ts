import type { Evidence } from '../model.ts';

/** Enters what a fetched page says into a reading's evidence and returns its id; the same words of the same signal are entered once. */
export function keepEvidence(evidence: Evidence[], entry: Omit<Evidence, 'id'>): string {
  const known = evidence.find(({ signal, where, quote }) => signal === entry.signal && where === entry.where && quote === entry.quote);
  if (known) return known.id;
  const taken = new Set(evidence.map(({ id }) => id));
  let number = 1;
  while (taken.has(`f${number}`)) number += 1;
  evidence.push({ ...entry, id: `f${number}` });
  return `f${number}`;
}
