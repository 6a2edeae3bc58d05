import type { AddedOrigin, Chain, Hop, Note, Reading } from '../model.ts';

/** Returns the note's reading with the origins that its reader added standing before its chain, the latest first. */
export function withAddedOrigins({ reading, addedOrigins = [] }: Pick<Note, 'reading' | 'addedOrigins'>): Reading {
  return addedOrigins.length === 0 ? reading : { ...reading, chain: addedOrigins.reduce(withOrigin, reading.chain) };
}

/** What stood first came from there, as far as the reader says no more. */
function withOrigin([first, ...others]: Chain, { name, url, date, reason }: AddedOrigin): Chain {
  const origin: Hop = {
    publisher: { name, domain: null, url: null },
    role: 'origin',
    relation: 'published',
    work: { title: null, url, date },
    standing: 'added',
    confidence: 1,
    evidence: [],
    reason,
  };
  if (!first) return [origin];
  const relation = first.relation === 'published' ? 'republished-from' : first.relation;
  return [origin, { ...first, relation, role: first.role === 'origin' ? 'intermediary' : first.role }, ...others];
}
