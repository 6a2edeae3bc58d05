import { isolate } from '../core/attribution/isolate.ts';
import type { Conflict, Evidence, Reading } from '../core/model.ts';
import { tellFollowed } from './because-sentence.ts';
import type { WordKey, Words } from './words.tsx';

const general: Record<Conflict['about'], WordKey> = {
  origin: 'conflict.origin',
  author: 'conflict.author',
  date: 'conflict.date',
  rights: 'conflict.rights',
  canonical: 'conflict.canonical',
};

type Kind = 'licence' | 'copyright' | 'terms';

function kindOf({ signal }: Evidence): Kind {
  if (/copyright|all-rights-reserved/.test(signal)) return 'copyright';
  return /licen[cs]e|ccrel/.test(signal) ? 'licence' : 'terms';
}

/** What two pieces of evidence about rights can quarrel over, by their kinds. */
const quarrels: Partial<Record<string, WordKey>> = {
  'licence licence': 'conflict.twoLicences',
  'copyright copyright': 'conflict.twoHolders',
  'copyright licence': 'conflict.reservedHere',
  'licence terms': 'conflict.licenceFirst',
};

/** What a publisher's own permission or licence leaves out: the articles of others. */
const foreign: Partial<Record<string, WordKey>> = {
  licence: 'conflict.licenceElsewhere',
  terms: 'conflict.permissionElsewhere',
  'terms copyright': 'conflict.permissionElsewhere',
};

const kindsOf = (conflict: Conflict, { evidence }: Reading) =>
  conflict.evidence
    .flatMap((id) => evidence.find((piece) => piece.id === id) ?? [])
    .map(kindOf)
    .join(' ');

/** Whom a conflict about rights is between, where the page permits or licenses what it itself publishes and the article comes from somebody else. */
function elsewhere(conflict: Conflict, reading: Reading): { key: WordKey; other: string } | null {
  const { page, chain, rights } = reading;
  const others = [...chain.slice(0, -1).map(({ publisher }) => publisher.name), ...rights.holders.map(({ name }) => name)];
  // Only names that the reading's own account of the conflict holds as well are the ones it is between.
  const other = others.find((name) => name !== page.site.name && conflict.explanation.includes(name));
  const key = foreign[kindsOf(conflict, reading)];
  return key && other && conflict.explanation.includes(page.site.name) ? { key, other } : null;
}

/** Whether a conflict says that what the page permits is for its own articles, and not for this one. */
export function isForElsewhere(conflict: Conflict, reading: Reading): boolean {
  return conflict.about === 'rights' && !conflict.followed && elsewhere(conflict, reading) !== null;
}

/** Returns a conflict as a sentence in the reader's language, made from what stands on either side, naming whom it is between where that is sure. */
export function tellConflict(conflict: Conflict, reading: Reading, words: Words): string {
  const { say, direction } = words;
  if (conflict.followed) return tellFollowed(conflict.followed, words);
  if (conflict.about !== 'rights') return say(general[conflict.about]);
  const between = elsewhere(conflict, reading);
  if (between) return say(between.key, isolate(reading.page.site.name, direction), isolate(between.other, direction));
  return say(quarrels[kindsOf(conflict, reading)] ?? general.rights);
}
