import { namedHops } from '../chain/named-hops.ts';
import type { Contributor, Evidence, Hop, Reading } from '../model.ts';

/** The kinds of evidence by which a page gives credit: that one of them went is what a reader wants told. */
const credits =
  /^(?:original-source-line|republication-notice|loose-notice|agency-|rss-tail|byline|header-line|copyright-notice|translation-note|licence-sentence|reuse-terms|fair-use-notice|disclaimer)/;

/** What changed: a name, a value or words that came (`before` is null), went (`after` is null) or turned into others. */
export interface Change {
  what: 'origin' | 'agency' | 'intermediary' | 'headline' | 'author' | 'published' | 'modified' | 'holder' | 'licence' | 'words' | 'kind';
  before: string | null;
  after: string | null;
}

/** Returns what a later reading of a page says otherwise than an earlier one, the origin first; empty where it says the same. */
export function findChanges(before: Reading, after: Reading): Change[] {
  return [
    ...changesOfStops(before, after),
    ...changeOf('headline', before.page.title, after.page.title),
    ...changesOfNames('author', authorsOf(before), authorsOf(after)),
    ...changeOf('published', before.dates.published?.value, after.dates.published?.value),
    ...changeOf('modified', before.dates.modified?.value, after.dates.modified?.value),
    ...changesOfNames('holder', namesOf(before.rights.holders), namesOf(after.rights.holders)),
    ...changeOf('licence', before.rights.licence?.name, after.rights.licence?.name),
    ...changesOfNames('words', creditsOf(before.evidence), creditsOf(after.evidence)),
    ...changeOf('kind', before.page.kind, after.page.kind),
  ];
}

/** As `findChanges`, a sentence each: "Harbour Post is no longer named as the origin." "These words are gone: “…”." */
export function changesBetween(before: Reading, after: Reading): string[] {
  return findChanges(before, after).map(sayChange);
}

const authorsOf = ({ authors }: Reading): string[] => namesOf(authors.filter(({ role }) => role === 'author'));
const namesOf = (contributors: Contributor[]): string[] => contributors.map(({ name }) => name);

/** The publications that the page itself names: what following its chain found elsewhere is no word of this page. */
function stopsOf(reading: Reading): Hop[] {
  const found = new Set(reading.evidence.filter(({ where }) => where === 'fetched-page').map(({ id }) => id));
  return namedHops(reading).filter(({ evidence }) => evidence.length === 0 || evidence.some((id) => !found.has(id)));
}

/** A stop that following gave another place, and one that it took out of several claimed ones, is named as before. */
function changesOfStops(before: Reading, after: Reading): Change[] {
  const [earlier, later] = [stopsOf(before), stopsOf(after)];
  const newIn = (these: Hop[], those: Hop[], role: Hop['role']) =>
    these
      .filter((hop) => hop.role === role && !those.some(({ publisher }) => publisher.name === hop.publisher.name))
      .map(({ publisher }) => publisher.name);
  return (['origin', 'agency', 'intermediary'] as const).flatMap((role) =>
    changesOfNames(role, newIn(earlier, later, role), newIn(later, earlier, role)),
  );
}

/** Words that a reader sees; numbers of evidence change with every reading and tell nothing. */
function creditsOf(evidence: Evidence[]): string[] {
  const said = evidence.filter(({ where, signal }) => where === 'visible-text' && credits.test(signal)).map(({ quote }) => quote);
  return [...new Set(said)];
}

function changesOfNames(what: Change['what'], before: string[], after: string[]): Change[] {
  return [
    ...before.filter((name) => !after.includes(name)).map((name) => ({ what, before: name, after: null })),
    ...after.filter((name) => !before.includes(name)).map((name) => ({ what, before: null, after: name })),
  ];
}

function changeOf(what: Change['what'], before: string | null | undefined, after: string | null | undefined): Change[] {
  return (before ?? null) === (after ?? null) ? [] : [{ what, before: before ?? null, after: after ?? null }];
}

const parts = {
  origin: 'the origin',
  agency: 'the agency',
  intermediary: 'an intermediary',
  author: 'an author',
  holder: 'a holder of rights',
};
const fields = {
  headline: 'The headline',
  published: 'The date of publication',
  modified: 'The date of the last change',
  licence: 'The licence',
};

function sayChange({ what, before, after }: Change): string {
  if (what === 'kind') return `The page ${after === 'article' ? 'is' : 'is no longer'} an article.`;
  if (what === 'words') return before === null ? `These words are new: “${after}”.` : `These words are gone: “${before}”.`;
  if (what in parts) {
    const part = parts[what as keyof typeof parts];
    return before === null ? `${after} is now named as ${part}.` : `${before} is no longer named as ${part}.`;
  }
  const field = fields[what as keyof typeof fields];
  if (before === null) return `${field} is now “${after}”.`;
  return after === null ? `${field}, “${before}”, is gone.` : `${field} was “${before}” and is now “${after}”.`;
}
