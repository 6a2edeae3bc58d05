import type { Contributor, Correction, Hop, Note, PageSays, Reading, Rights } from '../model.ts';
import { withAddedOrigins } from './added-origins.ts';

type Tree = Record<string, unknown>;

/**
 * Returns the reading as its reader would have it: the note's corrections laid over a copy, in order, and the origins that they added
 * before its chain; what of the chain is theirs says so. Whoever is corrected to nothing is not there: a person, a holder, a licence, a day. A correction
 * whose field the reading does not have, or has as something else than words or nothing, changes nothing.
 */
export function correctedReading(note: Pick<Note, 'reading' | 'corrections' | 'addedOrigins'>): Reading {
  return withAddedOrigins({ ...note, reading: layCorrections(note) });
}

function layCorrections({ reading, corrections }: Pick<Note, 'reading' | 'corrections'>): Reading {
  if (corrections.length === 0) return reading;
  const copy = structuredClone(reading);
  for (const correction of corrections) lay(copy as unknown as Tree, correction);
  renameOwnHop(copy, reading);
  return { ...withoutNobody(copy, reading), chain: copy.chain.map((hop, place) => markCorrected(hop, reading.chain[place] ?? hop)) };
}

/** What is laid over a name or a day may be nothing, where the model knows none. */
const isThere = (value: string | null | undefined) => value !== null && value !== undefined;

/** The reading without whoever and whatever has been corrected to nothing. */
function withoutNobody(copy: Reading, before: Reading): Reading {
  const { authors, dates } = copy;
  return {
    ...copy,
    authors: named(authors, before.authors),
    rights: correctedRights(copy.rights, before.rights),
    dates: { ...dates, published: isThere(dates.published?.value) ? dates.published : null },
  };
}

/** Those who are there. An address that the page gives for a name is not that of another. */
function named(people: Contributor[], before: Contributor[]): Contributor[] {
  const own = people.map((one, place) => (one.url && one.name !== before[place]?.name ? { ...one, url: null } : one));
  return own.filter(({ name }) => isThere(name));
}

/** The page's notice names the holders that it names, and its licence has the address and the short name of that one. */
function correctedRights(rights: Rights, before: Rights): Rights {
  const { licence, holders } = rights;
  const isNotice = holders.every(({ name }, place) => name === before.holders[place]?.name);
  const isLicence = licence?.name === before.licence?.name;
  const stated = licence && !isLicence ? { ...licence, url: null, spdx: null } : licence;
  return {
    ...rights,
    holders: named(holders, before.holders),
    notice: isNotice ? rights.notice : null,
    licence: isThere(licence?.name) ? stated : null,
  };
}

/** What came of opening the address that the page gives. */
const nothingFound: Partial<Hop> = { because: null, reason: null, capture: null, comparison: null };

/** Says of a corrected hop whose word it is, and what the page says instead. What was found at its address still holds unless that is corrected. */
function markCorrected(hop: Hop, before: Hop): Hop {
  const pageSays: PageSays = {
    ...(hop.publisher.name !== before.publisher.name && { name: before.publisher.name }),
    ...(hop.work.date !== before.work.date && { date: before.work.date }),
    ...(hop.work.url !== before.work.url && { address: before.work.url }),
  };
  if (Object.keys(pageSays).length === 0) return hop;
  // The page's domain and home are those of the outlet that it names.
  const publisher = 'name' in pageSays ? { ...hop.publisher, domain: null, url: null } : hop.publisher;
  if ('address' in pageSays) return { ...hop, ...nothingFound, publisher, pageSays, standing: 'corrected' };
  const isPagesWord = hop.standing === 'stated' || hop.standing === 'inferred';
  return { ...hop, publisher, pageSays, ...(isPagesWord && { standing: 'corrected' }) };
}

/** The page's own hop bears the page's headline: where one is corrected, so is the other. */
function renameOwnHop(copy: Reading, { page, chain }: Reading): void {
  const own = copy.chain.at(-1);
  const before = chain.at(-1)?.work.title;
  if (own && before === page.title && own.work.title === before) own.work.title = copy.page.title;
}

/** What the reading itself says in a correctable field; undefined where there is no such field. */
export function readField(reading: Reading, field: string): string | null | undefined {
  const place = findPlace(reading as unknown as Tree, field);
  return place ? (place.holder[place.name] as string | null) : undefined;
}

/** A stop of the chain is somebody's: it can be another's, not nobody's. */
const nameOfStop = /^\/chain\/\d+\/publisher\/name$/;

function lay(reading: Tree, { field, value }: Correction): void {
  const place = findPlace(reading, field);
  if (place && (value !== null || !nameOfStop.test(field))) place.holder[place.name] = value;
}

/** Own fields only: a pointer through a prototype leads nowhere. */
function findPlace(reading: Tree, field: string): { holder: Tree; name: string } | null {
  // RFC 6901, section 4: "~1" is a slash, and "~0" is read last.
  const names = field.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name = names.pop();
  if (names.shift() !== '' || name === undefined) return null;
  let holder: unknown = reading;
  for (const step of names) holder = ownValue(holder, step);
  const value = ownValue(holder, name);
  return typeof value === 'string' || value === null ? { holder: holder as Tree, name } : null;
}

function ownValue(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name) ? (holder as Tree)[name] : undefined;
}
