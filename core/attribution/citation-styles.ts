import { dateInApa, dateInChicago, dateInMla, dateParts } from './citation-dates.ts';
import { type CitedWork, descriptionOf } from './cited-work.ts';
import type { Line, Run } from './credit-text.ts';
import { withInnerQuotes } from './inner-quotes.ts';
import { initialsOf, type NameParts } from './name-parts.ts';

/** Words that end in a stop of their own get no second one. */
const stopped = (words: string) => (/[.?!…。？！]$/u.test(words) ? words : `${words}.`);
const stopBehind = (words: string): Run => ({ text: words.endsWith('.') ? '' : '.' });
const quoted = (title: string): Run => ({ text: `“${withInnerQuotes(stopped(title), ['“', '”'], ['‘', '’'])}”` });
/** MLA 9 §5.28, Chicago 18 §14: a description stands without quotation marks. */
const titled = (work: CitedWork): Run => (work.title ? quoted(work.title) : { text: `${descriptionOf(work)}.` });
const link = (url: string, words = url): Run => ({ text: words, url });

/** Puts the known parts in one line with spaces between. */
function lineOf(...parts: (Line | null)[]): Line {
  return parts
    .flatMap((part, index) => (part ? (index > 0 ? [{ text: ' ' }, ...part] : part) : []))
    .filter((run, index) => index > 0 || run.text !== ' ');
}

function lastNameFirst(name: NameParts): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

function firstNameFirst(name: NameParts): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** APA 7 §9.8: up to 20 authors are named, of more the first 19 and the last. */
function authorsInApa(authors: NameParts[]): string {
  const names = authors.map((name) =>
    'literal' in name ? name.literal : [name.family, initialsOf(name.given), name.suffix].filter(Boolean).join(', '),
  );
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

/** MLA 9 §5.7: one or two are named, of more the first. */
function authorsInMla([first, second, ...others]: NameParts[]): string {
  if (!first) return '';
  if (!second) return lastNameFirst(first);
  return others.length > 0 ? `${lastNameFirst(first)}, et al.` : `${lastNameFirst(first)}, and ${firstNameFirst(second)}`;
}

/** Chicago 18 §13.107: up to six are named, of more the first three. */
function authorsInChicago(authors: NameParts[]): string {
  const shown = authors.length > 6 ? authors.slice(0, 3) : authors;
  const names = shown.map((name, index) => (index === 0 ? lastNameFirst(name) : firstNameFirst(name)));
  if (shown.length < authors.length) return `${names.join(', ')}, et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : (names[0] ?? '');
}

/** Returns a citation as the Publication Manual of the American Psychological Association has it, 7th edition, §10.1 (newspaper article). `accessed` is ISO 8601. */
export function citeInApa(work: CitedWork, accessed: string): Line {
  const { authors, title, outlet, url, original } = work;
  const date: Line = [{ text: `(${dateInApa(work.date) ?? 'n.d.'}).` }];
  // APA 7 §9.22: a description stands in square brackets.
  const named: Line = [{ text: title ? stopped(title) : `[${descriptionOf(work)}].` }];
  const head = authors.length > 0 ? [[{ text: stopped(authorsInApa(authors)) }], date, named] : [named, date];
  const published: Line | null = outlet ? [{ text: outlet, italic: true }, stopBehind(outlet)] : null;
  const retrieved = work.date ? [] : [{ text: `Retrieved ${dateInChicago(accessed)}, from ` }];
  const first = original?.date ? dateParts(original.date)?.year : null;
  return lineOf(
    ...head,
    published,
    url ? [...retrieved, link(url)] : null,
    first ? [{ text: `(Original work published ${first})` }] : null,
  );
}

/** Returns a citation as the MLA Handbook has it, 9th edition. `accessed` is ISO 8601. */
export function citeInMla(work: CitedWork, accessed: string): Line {
  const { authors, outlet, url, original } = work;
  const date = dateInMla(work.date);
  const place: Run[] = [
    ...(outlet ? [{ text: outlet, italic: true }] : []),
    ...(date ? [{ text: date }] : []),
    ...(url ? [link(url, url.replace(/^https?:\/\//, ''))] : []),
  ];
  const container: Line = place.flatMap((run, index) => (index > 0 ? [{ text: ', ' }, run] : [run]));
  return lineOf(
    authors.length > 0 ? [{ text: stopped(authorsInMla(authors)) }] : null,
    [titled(work)],
    container.length > 0 ? [...container, { text: '.' }] : null,
    [{ text: `Accessed ${dateInMla(accessed)}.` }],
    original ? firstPublished(original.outlet, dateInMla(original.date)) : null,
  );
}

/** Returns a citation as the Chicago Manual of Style has it in a bibliography, 18th edition, §14.87 to §14.93. `accessed` is ISO 8601. */
export function citeInChicago(work: CitedWork, accessed: string): Line {
  const { authors, outlet, url, original } = work;
  const date = dateInChicago(work.date);
  const published: Line | null = outlet
    ? [{ text: outlet, italic: true }, date ? { text: `, ${date}.` } : stopBehind(outlet)]
    : date
      ? [{ text: `${date}.` }]
      : null;
  return lineOf(
    authors.length > 0 ? [{ text: stopped(authorsInChicago(authors)) }] : null,
    [titled(work)],
    published,
    date ? null : [{ text: `Accessed ${dateInChicago(accessed)}.` }],
    url ? [link(url), { text: '.' }] : null,
    original ? firstPublished(original.outlet, dateInChicago(original.date)) : null,
  );
}

function firstPublished(outlet: string, date: string | null): Line {
  return [{ text: 'Originally published in ' }, { text: outlet, italic: true }, date ? { text: `, ${date}.` } : stopBehind(outlet)];
}
