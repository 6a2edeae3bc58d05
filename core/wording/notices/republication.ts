import { once } from '../../once.ts';
import { mostTelling, type Stems, stemsOf } from './frame-stems.ts';
import type { Tongue } from './tongue.ts';
import { balticTongues } from './tongues/baltic.ts';
import { easternTongues } from './tongues/eastern.ts';
import { englishTongues } from './tongues/english.ts';
import { germanicTongues } from './tongues/germanic.ts';
import { romanceTongues } from './tongues/romance.ts';
import { slavicTongues } from './tongues/slavic.ts';
import { southEasternTongues } from './tongues/south-eastern.ts';

const date =
  '(?:,? (?:(?:on|in|am|im|le|en|el|em|il|op|den|dne|w dniu|dnia|от) )?(?:[^.;!?]|(?<=\\d)\\.){0,24}?\\d{4}(?: г\\.?)?,?|,? (?:on|am|le|el|em|il|op|den|dne|dnia) (?:\\d{1,2}(?:st|nd|rd|th)?\\.? (?:de |of )?[^\\s.;!?\\d]{3,10}|[^\\s.;!?\\d]{3,10} \\d{1,2}(?:st|nd|rd|th)?),?)?';
/** What may stand between the article and its verb: its author, its title. */
const between = '(?:,? (?:(?:(?:written |authored )?by|von|de|di|por|par|van)(?= )|["“„«‘\'])[^.;!?]{3,140}?)?';
/** Every tongue in which notices are heard. */
export const tongues: readonly Tongue[] = [
  ...englishTongues,
  ...germanicTongues,
  ...romanceTongues,
  ...slavicTongues,
  ...balticTongues,
  ...southEasternTongues,
  ...easternTongues,
];

const RELATIONS = {
  r: 'republished-from',
  s: 'syndicated-from',
  x: 'cross-posted-from',
  e: 'excerpted-from',
  d: 'adapted-from',
  t: 'translated-from',
} as const;

/** A frame made ready to be looked for at a given place. Patterns are made when first asked for. */
export interface Frame {
  isNote: boolean;
  /** Whether it goes on behind the words for this article; else it begins a sentence. */
  followsWork: boolean;
  relation: (typeof RELATIONS)[keyof typeof RELATIONS];
  /** Words without which it can't stand in a text: one of each part. */
  stems: () => readonly Stems[];
  /** What stands before the outlet, sticky; null where the outlet begins the sentence. */
  lead: () => RegExp | null;
  close: () => RegExp | null;
}

/** A tongue made ready: how it names this article, and its frames. */
export interface OpenTongue {
  work: () => RegExp | null;
  frames: readonly Frame[];
}

/** Makes a tongue ready: how it names this article, and its frames. */
export function openTongue(tongue: Tongue): OpenTongue {
  const work = once(() => (tongue.w ? new RegExp(tongue.w, 'gi') : null));
  const stems = {
    w: stemsOfMacro(tongue.w),
    a: stemsOfMacro(tongue.a),
    v: stemsOfMacro(tongue.v),
    p: stemsOfMacro(tongue.p),
    d: () => null,
  };
  return { work, frames: tongue.frames.map((row) => openFrame(tongue, row, (letter) => stems[letter as keyof typeof stems]())) };
}

function stemsOfMacro(source = ''): () => Stems | null {
  return once(() => mostTelling(stemsOf(source, () => null)));
}

function openFrame(tongue: Tongue, row: string, stemsOfLetter: (letter: string) => Stems | null): Frame {
  const followsWork = row.startsWith('{w}', 2);
  const [lead = '', close = ''] = row.slice(followsWork ? 5 : 2).split('▢');
  const fill = (source: string): string =>
    source.replace(/\{([wavpd])\}/g, (_, letter: 'w' | 'a' | 'v' | 'p' | 'd') => (letter === 'd' ? date : (tongue[letter] ?? '')));
  // Behind a blank the outlet may stand in quotes or marks: "published on:** …".
  const opening = (): string => `${followsWork ? between : ''}${fill(lead).replace(/ $/, '(?=[\\s"“„«‘\'(:*\\[]|$)')}`;
  return {
    isNote: row[0] === 'N',
    followsWork,
    relation: RELATIONS[row[1] as keyof typeof RELATIONS],
    stems: once(() => [lead.trimEnd(), close.trimStart()].flatMap((source) => stemsOf(source, stemsOfLetter))),
    lead: once(() => (lead === '' ? null : new RegExp(opening(), 'iy'))),
    close: once(() => (close.trim() === '' ? null : new RegExp(fill(close).trimStart(), 'i'))),
  };
}
