import { isolate } from '../core/attribution/isolate.ts';
import type { Reading } from '../core/model.ts';
import { tellDate } from './dates.ts';
import type { Words } from './words.tsx';

/** The badge's one line: its words before and after the outlet's name; without a name all of them stand before. */
export interface BadgeLine {
  before: string;
  name: string | null;
  after: string;
}

/** Stands in for the name in a sentence; a private character that browsers carry through, as they don't the null. */
const place = '\uE000';

function aroundName(sentence: string, name: string): BadgeLine {
  const [before = '', after = ''] = sentence.split(place);
  return { before, name, after };
}

/** Returns the badge's one line: the outlet and the date of the origin, or whose copy it is, or that nothing is declared. */
export function tellBadgeLine({ chain, conflicts }: Reading, { say, language }: Words): BadgeLine {
  const [origin] = chain;
  if (conflicts.some(({ about }) => about === 'origin')) return { before: say('badge.conflict'), name: null, after: '' };
  if (!origin || chain.length === 1) return { before: say('badge.nothingDeclared'), name: null, after: '' };
  const { name } = origin.publisher;
  if (origin.role === 'agency') return aroundName(say('badge.copyOf', place), name);
  if (!origin.work.date) return aroundName(say('badge.firstAt', place), name);
  return aroundName(say('badge.firstAtDate', place, tellDate(origin.work.date, language)), name);
}

/** The line as one text. */
export function textOfLine({ before, name, after }: BadgeLine, direction: Words['direction']): string {
  return name === null ? before : `${before}${isolate(name, direction)}${after}`;
}
