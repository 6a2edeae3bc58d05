import type { Evidence, Reading } from '../../core/model.ts';
import { earlierHops } from '../judge-origin.ts';
import { plainName, sameAgent, samePerson } from '../same-agent.ts';
import type { Phrase, Role } from './phrase.ts';

/** How one phrase was heard: its role, and each thing it names. */
export interface Hearing {
  phrase: Phrase;
  /** For a trap: whether it yielded nothing. */
  heard: boolean;
  slots: { slot: string; expected: string; right: boolean }[];
  /** What the reading made of it, for a person. */
  got: string;
}

/** Whether a reading of the phrase's page says what the phrase says, or, of a trap, nothing. */
export function judgePhrase(phrase: Phrase, reading: Reading | null): Hearing {
  const got = reading ? describe(reading) : 'no reading';
  if (phrase.role === 'NOT-provenance') return { phrase, heard: reading !== null && isSilent(reading), slots: [], got };
  if (!reading) return { phrase, heard: false, slots: [], got };
  return { phrase, heard: hearsRole(phrase, reading), slots: judgeSlots(phrase, reading), got };
}

/** A trap must yield neither a hop nor a holder. */
function isSilent(reading: Reading): boolean {
  return earlierHops(reading).length === 0 && reading.rights.holders.length === 0;
}

const hearers: Record<Exclude<Role, 'NOT-provenance'>, (phrase: Phrase, reading: Reading) => boolean> = {
  'original-source': hearsOrigin,
  'first-published': hearsOrigin,
  'republished-with-permission': hearsOrigin,
  'cross-post': (phrase, reading) => quoted(phrase, reading).length > 0,
  'excerpted-from': hearsOrigin,
  'translated-from': (phrase, reading) => hearsOrigin(phrase, reading) || reading.authors.some((author) => author.role === 'translator'),
  'agency-credit': hearsOrigin,
  copyright: (phrase, reading) => reading.rights.notice !== null || quoted(phrase, reading).length > 0,
  licence: (phrase, reading) => reading.rights.licence !== null || hearsTerms(phrase, reading),
  'reuse-terms': (phrase, reading) => hearsTerms(phrase, reading) || reading.rights.licence !== null,
  disclaimer: (_, reading) => reading.rights.disclaimer !== null,
  'fair-use': (_, reading) => reading.rights.fairUse !== null,
};

function hearsRole(phrase: Phrase, reading: Reading): boolean {
  return phrase.role !== 'NOT-provenance' && hearers[phrase.role](phrase, reading);
}

/** A hop that rests on the phrase; or, where it names nobody, the page itself or a mere helper, evidence that quotes it. */
function hearsOrigin(phrase: Phrase, reading: Reading): boolean {
  const ids = new Set(quoted(phrase, reading).map((evidence) => evidence.id));
  return earlierHops(reading).some((hop) => hop.evidence.some((id) => ids.has(id))) || (!mustHop(phrase, reading) && ids.size > 0);
}

/** Whether the phrase names another outlet as the one that this text comes from. */
function mustHop(phrase: Phrase, reading: Reading): boolean {
  const name = phrase.slots.source_name;
  if (!name && !phrase.slots.source_url) return false;
  const isItself = name !== undefined && sameAgent(name, null, reading.page.site);
  return !isItself && !/contribut|reporting by|with inputs|news ?agencies|agencias$/i.test(phrase.text);
}

function hearsTerms(phrase: Phrase, reading: Reading): boolean {
  const ids = new Set(quoted(phrase, reading).map((evidence) => evidence.id));
  return reading.rights.terms.some((term) => term.evidence.some((id) => ids.has(id)));
}

/** The evidence whose quotation is taken from the phrase, or holds it. */
export function quoted(phrase: { text: string }, reading: Reading): Evidence[] {
  const words = squeeze(plainWords(phrase.text));
  return reading.evidence.filter((evidence) => {
    const quote = squeeze(evidence.quote);
    return quote.length > 0 && (words.includes(quote) || quote.includes(words));
  });
}

function judgeSlots(phrase: Phrase, reading: Reading): Hearing['slots'] {
  const { slots } = phrase;
  const hops = mustHop(phrase, reading) ? earlierHops(reading) : [];
  const judged: Hearing['slots'] = [];
  const judge = (slot: string, expected: string | undefined, test: (expected: string) => boolean): void => {
    if (expected !== undefined) judged.push({ slot, expected, right: test(expected) });
  };
  if (mustHop(phrase, reading)) {
    judge('outlet', slots.source_name, (name) => hops.some((hop) => sameAgent(name, slots.source_url ?? null, hop.publisher)));
    judge('address', slots.source_url, (url) => hops.some((hop) => sameStart(hop.work.url ?? hop.publisher.url ?? '', url)));
  }
  if (phrase.role === 'copyright') {
    for (const holder of slots.holder ?? [])
      judge('holder', holder, (name) =>
        reading.rights.holders.some((one) => sameAgent(name, null, { name: one.name }) || sameAgent(one.name, null, { name })),
      );
    judge('year', slots.year?.slice(-4), (year) => reading.rights.year === Number(year));
  }
  if (phrase.role === 'licence') judge('licence', slots.licence, (licence) => sameLicence(licence, reading.rights.licence?.name ?? ''));
  if (phrase.role === 'translated-from' && slots.author?.includes('(translator)')) {
    judge('translator', slots.author.replace(/\s*\(translator\)/, ''), (name) =>
      reading.authors.some((one) => one.role === 'translator' && samePerson(one.name, name)),
    );
  }
  return judged;
}

function sameLicence(expected: string, got: string): boolean {
  const isCommons = (name: string) => /cc|creative commons/.test(plainName(name));
  return got !== '' && (isCommons(expected) === isCommons(got) || plainName(got).includes(plainName(expected)));
}

function sameStart(got: string, expected: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare(got) !== '' && (bare(got).startsWith(bare(expected)) || bare(expected).startsWith(bare(got)));
}

/** The words of a phrase without its links' targets or marks. */
function plainWords(text: string): string {
  return text.replace(/\[([^\][]{1,300})\]\([^()\s]{0,500}\)?/g, '$1').replace(/<\/?[a-z][^>]{0,500}>/gi, '');
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}©]+/gu, '').toLowerCase();
}

/** What a reading made of a phrase, for a person. */
export function describe(reading: Reading): string {
  const hops = earlierHops(reading).map((hop) => hop.publisher.name);
  const holders = reading.rights.holders.map((holder) => holder.name);
  const parts = [
    hops.length > 0 ? `hops ${hops.join(' > ')}` : '',
    holders.length > 0 ? `© ${holders.join(', ')}` : '',
    reading.rights.terms.length > 0 ? `${reading.rights.terms.length} terms` : '',
    reading.rights.licence?.name ?? '',
  ];
  const signals = [...new Set(reading.evidence.filter((evidence) => evidence.where === 'visible-text').map((evidence) => evidence.signal))];
  return [...parts.filter(Boolean), `heard ${signals.join(', ') || 'nothing'}`].join('; ');
}
