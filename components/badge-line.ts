import type { Reading } from '../core/model.ts';
import { tellDate } from './dates.ts';
import { isolate } from './isolate.ts';
import type { Words } from './words.tsx';

/** Returns the badge's one line: the outlet and the date of the origin, or whose copy it is, or that nothing is declared. */
export function tellBadgeLine({ chain, conflicts }: Reading, { say, language, direction }: Words): string {
  const [origin] = chain;
  if (conflicts.some(({ about }) => about === 'origin')) return say('badge.conflict');
  if (!origin || chain.length === 1) return say('badge.nothingDeclared');
  const name = isolate(origin.publisher.name, direction);
  if (origin.role === 'agency') return say('badge.copyOf', name);
  return origin.work.date ? say('badge.firstAtDate', name, tellDate(origin.work.date, language)) : say('badge.firstAt', name);
}
