import type { Correction, Note, Reading } from '../model.ts';

type Tree = Record<string, unknown>;

/**
 * Returns the reading as its reader would have it: the note's corrections laid over a copy, in order. A correction whose
 * field the reading does not have, or has as something else than words or nothing, changes nothing.
 */
export function correctedReading(note: Pick<Note, 'reading' | 'corrections'>): Reading {
  if (note.corrections.length === 0) return note.reading;
  const copy = structuredClone(note.reading);
  for (const correction of note.corrections) lay(copy as unknown as Tree, correction);
  renameOwnHop(copy, note.reading);
  return copy;
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

function lay(reading: Tree, { field, value }: Correction): void {
  const place = findPlace(reading, field);
  if (place) place.holder[place.name] = value;
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
