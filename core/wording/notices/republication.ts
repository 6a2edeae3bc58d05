import { once } from '../once.ts';
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
  /** Words without which it can't stand in a text; null where none are sure. */
  cue: readonly string[] | null;
  /** How it may begin, in lower case; null where that is not sure. */
  heads: readonly string[] | null;
  /** What stands before the outlet, sticky; null where the outlet begins the sentence. */
  lead: () => RegExp | null;
  close: () => RegExp | null;
}

/** A tongue made ready: how it names this article, and its frames. */
export interface OpenTongue {
  work: () => RegExp | null;
  frames: readonly Frame[];
}

/** Makes a tongue ready: macros filled in, frames with their cues. */
export function openTongue(tongue: Tongue): OpenTongue {
  const work = once(() => (tongue.w ? new RegExp(tongue.w, 'gi') : null));
  return { work, frames: tongue.frames.map(([row, cue, heads]) => openFrame(tongue, row, cue, heads)) };
}

/** What a frame looks for before its outlet and behind it, macros filled in, as sources of patterns. */
export function frameSources(tongue: Tongue, row: string): { opening: string; closing: string } {
  const fill = (text: string): string =>
    text.replace(/\{([wavpd])\}/g, (_, name: 'w' | 'a' | 'v' | 'p' | 'd') => (name === 'd' ? date : (tongue[name] ?? '')));
  const followsWork = row.startsWith('{w}', 2);
  const [lead = '', close = ''] = fill(row.slice(followsWork ? 5 : 2)).split('▢');
  // Behind a blank the outlet may stand in quotes or marks: "published on:** …".
  const opening = lead === '' ? '' : `${followsWork ? between : ''}${lead.replace(/ $/, '(?=[\\s"“„«‘\'(:*\\[]|$)')}`;
  return { opening, closing: close.trimStart() };
}

function openFrame(tongue: Tongue, row: string, cue: string, heads = ''): Frame {
  const sources = once(() => frameSources(tongue, row));
  return {
    isNote: row[0] === 'N',
    followsWork: row.startsWith('{w}', 2),
    relation: RELATIONS[row[1] as keyof typeof RELATIONS],
    cue: cue === '' ? null : cue.split('|'),
    heads: heads === '' ? null : heads.split('|'),
    lead: once(() => (sources().opening === '' ? null : new RegExp(sources().opening, 'iy'))),
    close: once(() => (sources().closing === '' ? null : new RegExp(sources().closing, 'i'))),
  };
}
