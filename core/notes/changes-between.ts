import type { Contributor, Evidence, Hop, Reading } from '../model.ts';

/** The kinds of evidence by which a page gives credit: that one of them went is what a reader wants told. */
const credits =
  /^(?:original-source-line|republication-notice|agency-|rss-tail|byline|header-line|copyright-notice|translation-note|licence-sentence|reuse-terms|fair-use-notice|disclaimer)/;

/**
 * Returns what a later reading of a page says otherwise than an earlier one, a sentence each, the origin first; empty where it says the
 * same. "Harbour Post is no longer named as the origin." "These words are gone: “…”."
 */
export function changesBetween(before: Reading, after: Reading): string[] {
  return [
    ...changesOfHops(before.chain, after.chain),
    ...changeOf('The headline', before.page.title, after.page.title),
    ...changesOfNames('an author', authorsOf(before), authorsOf(after)),
    ...changeOf('The date of publication', before.dates.published?.value, after.dates.published?.value),
    ...changeOf('The date of the last change', before.dates.modified?.value, after.dates.modified?.value),
    ...changesOfNames('a holder of rights', namesOf(before.rights.holders), namesOf(after.rights.holders)),
    ...changeOf('The licence', before.rights.licence?.name, after.rights.licence?.name),
    ...changesOfCredits(before.evidence, after.evidence),
    ...(before.page.kind === after.page.kind ? [] : [`The page ${after.page.kind === 'article' ? 'is' : 'is no longer'} an article.`]),
  ];
}

const authorsOf = ({ authors }: Reading): string[] => namesOf(authors.filter(({ role }) => role === 'author'));
const namesOf = (contributors: Contributor[]): string[] => contributors.map(({ name }) => name);

function changesOfHops(before: Hop[], after: Hop[]): string[] {
  const roles = { origin: 'the origin', agency: 'the agency', intermediary: 'an intermediary' } as const;
  return (['origin', 'agency', 'intermediary'] as const).flatMap((role) => {
    const named = (chain: Hop[]) => chain.filter((hop) => hop.role === role).map(({ publisher }) => publisher.name);
    return changesOfNames(roles[role], named(before), named(after));
  });
}

function changesOfNames(as: string, before: string[], after: string[]): string[] {
  return [
    ...before.filter((name) => !after.includes(name)).map((name) => `${name} is no longer named as ${as}.`),
    ...after.filter((name) => !before.includes(name)).map((name) => `${name} is now named as ${as}.`),
  ];
}

function changeOf(what: string, before: string | null | undefined, after: string | null | undefined): string[] {
  if ((before ?? null) === (after ?? null)) return [];
  if (!before) return [`${what} is now “${after}”.`];
  return after ? [`${what} was “${before}” and is now “${after}”.`] : [`${what}, “${before}”, is gone.`];
}

/** Words that a reader sees; numbers of evidence change with every reading and tell nothing. */
function changesOfCredits(before: Evidence[], after: Evidence[]): string[] {
  const said = (evidence: Evidence[]) => [
    ...new Set(evidence.filter(({ where, signal }) => where === 'visible-text' && credits.test(signal)).map(({ quote }) => quote)),
  ];
  const [then, now] = [said(before), said(after)];
  return [
    ...then.filter((quote) => !now.includes(quote)).map((quote) => `These words are gone: “${quote}”.`),
    ...now.filter((quote) => !then.includes(quote)).map((quote) => `These words are new: “${quote}”.`),
  ];
}
