import type { Reading } from '../core/model.ts';
import { earlierHops, isExpected } from './judge-origin.ts';
import type { Field } from './judgement.ts';
import type { Label } from './label.ts';
import { samePerson } from './same-agent.ts';
import { sameDay, sameHolder } from './sameness.ts';

/** One name a reading states, the signals behind it, and whether the label agrees. */
export interface Statement {
  field: Field;
  name: string;
  signals: string[];
  right: boolean;
  confidence: number | null;
}

/** Every name that a reading states with evidence, judged one by one. */
export function judgeStatements(label: Label, reading: Reading): Statement[] {
  const signals = new Map(reading.evidence.map((evidence) => [evidence.id, evidence.signal]));
  const signalsOf = (ids: string[]) => [...new Set(ids.flatMap((id) => signals.get(id) ?? []))];
  const state = (field: Field, name: string, ids: string[], right: boolean, confidence: number | null = null): Statement => ({
    field,
    name,
    signals: signalsOf(ids),
    right,
    confidence,
  });
  const hops = 'original' in label || label.kind === 'not-article' ? earlierHops(reading) : [];
  const authors = label.authors ? reading.authors.filter((author) => author.role === 'author') : [];
  const published = label.publishedDate ? reading.dates.published : null;
  return [
    ...hops.map((hop) => state('origin', hop.publisher.name, hop.evidence, isExpected(label, hop), hop.confidence)),
    ...authors.map((author) =>
      state(
        'authors',
        author.name,
        author.evidence,
        (label.authors ?? []).some((name) => samePerson(name, author.name)),
      ),
    ),
    ...(published ? [state('published', published.value, published.evidence, sameDay(label.publishedDate ?? '', published.value))] : []),
    ...(label.copyright ? reading.rights.holders : []).map((holder) =>
      state(
        'holders',
        holder.name,
        holder.evidence,
        (label.copyright?.holders ?? []).some((name) => sameHolder(name, holder.name)),
      ),
    ),
  ];
}
