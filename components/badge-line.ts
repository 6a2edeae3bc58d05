import type { Reading } from '../core/model.ts';
import { tellDate } from './dates.ts';
import { isolate } from './isolate.ts';
import type { Words } from './words.tsx';

const mostLetters = 60;

/** A name that leaves room for the rest of the line, cut at its end: the browser would cut a Latin one amid Arabic at its beginning. */
function shorten(name: string): string {
  const letters = [...name];
  return letters.length > mostLetters
    ? `${letters
        .slice(0, mostLetters - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** Returns the badge's one line: the outlet and the date of the origin, or whose copy it is, or that nothing is declared. */
export function tellBadgeLine({ chain, conflicts }: Reading, { say, language, direction }: Words): string {
  const [origin] = chain;
  if (conflicts.some(({ about }) => about === 'origin')) return say('badge.conflict');
  if (!origin || chain.length === 1) return say('badge.nothingDeclared');
  const name = isolate(shorten(origin.publisher.name), direction);
  if (origin.role === 'agency') return say('badge.copyOf', name);
  return origin.work.date ? say('badge.firstAtDate', name, tellDate(origin.work.date, language)) : say('badge.firstAt', name);
}
