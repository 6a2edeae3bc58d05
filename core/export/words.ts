/** The words of the model in English, as exports say them. */

import { dateInWikipedia } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import { isolate } from '../attribution/isolate.ts';
import type { Chain, Condition, Contributor, Hop, Reading, Relation, Rights, Ruling, Standing, Term, Use } from '../model.ts';
import { correctableFields, type FieldName } from '../notes/correctable-fields.ts';
import { webIri } from './iri.ts';

/** How each standing reads in an export. */
export const standingWords: Record<Standing, string> = {
  stated: 'the page says so',
  inferred: "the page's markup implies it",
  confirmed: 'checked: the same text, published earlier',
  contradicted: 'checked: the original says otherwise',
  unreachable: 'could not be checked',
  added: 'added by the reader',
  corrected: 'corrected by the reader',
};

/** What a hop did with the work of the hop before it. */
const relationWords: Record<Relation, string> = {
  published: 'First published by',
  'republished-from': 'Republished by',
  'syndicated-from': 'Carried by',
  'cross-posted-from': 'Cross-posted by',
  'translated-from': 'Translated for',
  'excerpted-from': 'Excerpted by',
  'adapted-from': 'Adapted by',
  'archived-from': 'Archived by',
};

const uses: Record<Use, string> = {
  'repost-noncommercial': 'Republishing, non-commercially',
  'repost-commercial': 'Republishing, commercially',
  excerpt: 'Quoting an excerpt',
  translate: 'Translating',
  print: 'Printing',
  'text-and-data-mining': 'Text and data mining',
  'ai-training': 'Training AI models',
  any: 'Any use',
};

const rulings: Record<Ruling, string> = {
  permitted: 'permitted',
  'permitted-with-conditions': 'permitted, on conditions',
  'ask-first': 'ask first',
  forbidden: 'not permitted',
};

const conditions: Record<Condition, string> = {
  'credit-author': 'credit the author',
  'credit-source': 'credit the original publication',
  'state-copyright': 'state the copyright',
  'link-to-original': 'link to the original',
  noncommercial: 'no commercial use',
  'no-changes': 'no changes',
  'share-alike': 'share under the same licence',
  'keep-tracking-code': 'keep the tracking code',
  notify: 'tell the publisher',
};

/** "Translating: permitted, on conditions (credit the author)". */
export function termInWords(term: Term): string {
  const on = term.conditions.map((condition) => conditions[condition]).join(', ');
  return `${uses[term.use]}: ${rulings[term.ruling]}${on ? ` (${on})` : ''}`;
}

const parts: Record<Exclude<Contributor['role'], 'rights-holder'>, string> = {
  author: 'By',
  translator: 'Translated by',
  editor: 'Edited by',
  photographer: 'Photographs by',
  contributor: 'With contributions by',
};

/** A page's words amid English that people read: those that run the other way between marks that keep them, and what follows, in place. */
export const amidEnglish = (words: string): string => isolate(plainWords(words), 'ltr');

/** Who made it, a line a part: "By Ana Delgado", "Translated by Kim Osei". */
export function creditsInWords(contributors: readonly Contributor[]): string[] {
  return Object.entries(parts).flatMap(([part, words]) => {
    const names = contributors.filter(({ role }) => role === part).map(({ name }) => amidEnglish(name));
    return names.length > 0 ? [`${words} ${names.join(', ')}`] : [];
  });
}

const clock = /T(?<time>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?Z$/;

/** "1 March 2026, 09:00 UTC"; as it stands where it is no moment of that kind. */
export function momentInWords(at: string): string {
  const [day, time] = [dateInWikipedia(at), clock.exec(at)?.groups?.['time']];
  return day && time ? `${day}, ${time} UTC` : plainWords(at);
}

const fields: Record<FieldName, string> = {
  headline: 'The headline',
  published: 'The date of publication',
  author: 'Author',
  'hop-name': 'The outlet of stop',
  'hop-date': 'The date of stop',
  'hop-address': 'The address of stop',
  holder: 'Rights holder',
  licence: 'The licence',
};

/** "The headline", "The date of stop 2"; the pointer itself where nothing of the reading is meant by it. */
export function fieldInWords(reading: Reading, pointer: string): string {
  const known = correctableFields(reading).find(({ field }) => field === pointer);
  if (!known) return plainWords(pointer);
  const isOne = ['headline', 'published', 'licence'].includes(known.name);
  return isOne ? fields[known.name] : `${fields[known.name]} ${known.place}`;
}

/** The copyright line as the page has it, else who holds the rights: "© Ana Delgado, The Saltmarsh Review, 2024". */
export function noticeInWords({ notice, holders, year }: Rights, named = plainWords): string {
  if (notice) return plainWords(notice);
  const names = holders.map(({ name }) => named(name)).join(', ');
  return names && `© ${names}${year === null ? '' : `, ${year}`}`;
}

/** "First published by" and the like for the hop at a place of a chain; a page that declares nothing is not called the first. */
export function stepInWords(chain: Chain, place: number): string {
  const hop = chain[place];
  if (!hop) return '';
  if (hop.role === 'agency') return place === 0 ? "An agency's copy, from" : 'Distributed by';
  return chain.length === 1 ? 'Published by' : relationWords[hop.relation];
}

/** How a format writes words, and addresses among them. */
interface Writing {
  words: (words: string) => string;
  address: (url: string) => string;
}

const asTheyAre: Writing = { words: (words) => words, address: (url) => url };

/** One hop with all that it holds: "Republished by Commons Wire, 3 May 2024, https://… (archived: https://…)". */
export function hopInWords(chain: Chain, place: number, { words, address }: Writing = asTheyAre): string {
  const hop = chain[place];
  if (!hop) return '';
  const title = plainWords(hop.work.title ?? '');
  const [at, archivedAt] = [hop.work.url, hop.capture?.url].map((url) => webIri(url));
  const parts = [
    words(`${stepInWords(chain, place)} ${plainWords(hop.publisher.name)}`),
    title && words(`“${title}”`),
    dateInWikipedia(hop.work.date) ?? '',
    at ? address(at) : '',
  ];
  const asides = [
    hop.capture ? `archived: ${archivedAt ? address(archivedAt) : ''}` : '',
    isRemarkable(hop) ? standingWords[hop.standing] : '',
    pageSaysInWords(hop),
  ];
  const aside = asides.filter(Boolean).join('; ');
  return parts.filter(Boolean).join(', ') + (aside ? ` (${aside})` : '');
}

/** The whole chain in words, origin first, a sentence a hop; empty where the page declares nothing earlier. */
export function chainInWords(chain: Chain): string {
  return chain.length < 2 ? '' : chain.map((_, place) => `${hopInWords(chain, place)}.`).join(' ');
}

const remarkable: Standing[] = ['contradicted', 'unreachable', 'added', 'corrected'];

/** Whether a hop is not simply what the page says: checked and not found so, or there by the reader's word. */
export function isRemarkable(hop: Hop): boolean {
  return remarkable.includes(hop.standing);
}

/** "where the page says “Harbour Post”, 3 May 2024": what the reader corrected of a hop; empty where they did not. */
export function pageSaysInWords({ pageSays }: Hop, named = plainWords): string {
  if (!pageSays) return '';
  const { name, date, address } = pageSays;
  const said = [
    name === undefined ? '' : name ? `“${named(name)}”` : 'no name',
    date === undefined ? '' : date ? (dateInWikipedia(date) ?? plainWords(date)) : 'no date',
    address === undefined ? '' : address ? plainWords(address) : 'no address',
  ];
  return `where the page says ${said.filter(Boolean).join(', ')}`;
}
