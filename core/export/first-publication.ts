import { originOf } from '../attribution/carried-from.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { Reading } from '../model.ts';
import { webIri } from './iri.ts';

/** Whose the first publication is, and what is told of it. */
export interface FirstPublication {
  outlet: string;
  date: string | null;
  title: string | null;
  url: string | null;
}

/** Returns what a reading says of the first publication; null where the page declares none, or it says otherwise itself. */
export function firstPublication({ chain, dates }: Reading): FirstPublication | null {
  const first = originOf(chain) ?? chain[0];
  if (!first || chain.length < 2 || first.role === 'this-page' || first.standing === 'contradicted') return null;
  return {
    outlet: plainWords(first.publisher.name),
    date: first.work.date ?? dates.original?.value ?? null,
    title: plainWords(first.work.title ?? '') || null,
    url: webIri(first.work.url),
  };
}
