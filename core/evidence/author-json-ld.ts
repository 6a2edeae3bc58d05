import { authorsIn, declaredOrganisation, declaredPerson, isSource } from '../agents/bylines/authors-in.ts';
import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Party } from '../model.ts';
import { ownArticles } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { findAuthors } from './finding.ts';

/** Who wrote it by the page's JSON-LD: the article's `author`, else its `creator`. The publisher repeated in that place is nobody. */
export function readAuthorJsonLd(page: Page): Finding[] {
  return ownArticles(page)
    .slice(0, 2)
    .flatMap((node) => {
      const authors = partiesOf(node, 'author', page);
      const parties = authors.length > 0 ? authors : partiesOf(node, 'creator', page);
      const weight = authors.length > 0 ? (isEditor(node, authors, page) ? 0.5 : 0.8) : 0.6;
      return [...(parties.length > 0 ? [findAuthors('jsonld-author', 'json-ld', parties, weight)] : []), ...othersIn(node, page)];
    });
}

/** Portals of Indonesia give the editor who put a text online as its author too. */
function isEditor(node: LdNode, authors: readonly Party[], page: Page): boolean {
  const editors = partiesOf(node, 'editor', page).map(({ name }) => name);
  return authors.length === 1 && editors.includes(authors[0]?.name ?? '');
}

/** Translators, editors and contributors, each in the part that the markup gives them. */
function othersIn(node: LdNode, page: Page): Finding[] {
  return (['translator', 'editor', 'contributor'] as const).flatMap((role) => {
    const persons = partiesOf(node, role, page).filter((party) => party.type === 'person');
    return persons.length > 0 ? [findAuthors('jsonld-author', 'json-ld', persons, 0.7, role)] : [];
  });
}

function partiesOf(node: LdNode, name: string, page: Page): Party[] {
  const publishers = new Set(
    ['publisher', 'sourceOrganization'].flatMap((key) => nodesOf(node, key).flatMap((party) => namesOf(party, page))),
  );
  const described = nodesOf(node, name).flatMap((party) => describedBy(party, page));
  const named = textsOf(node, name)
    .filter((text) => !/^https?:/.test(text))
    .flatMap((text) => authorsIn(text, page.language));
  const parties = [...described, ...named].filter((party) => party.type === 'person' || !publishers.has(party.name.toLowerCase()));
  return personsBeside(parties);
}

/** Who signs, without the house that the markup names beside them: a station, an agency, the desk. */
function personsBeside(parties: Party[]): Party[] {
  const persons = parties.filter(({ type }) => type === 'person');
  return persons.length > 0 ? persons : parties;
}

/** An organisation whose address is the page's own front page is the outlet, however it is spelled. */
function isOwnFrontPage(url: string | null, page: Page): boolean {
  return url !== null && page.domain !== null && registrableDomain(url) === page.domain && /^https?:\/\/[^/]+\/?$/.test(url);
}

const namesOf = (party: LdNode, page: Page): string[] =>
  resolveReference(party, page).flatMap((node) => textsOf(node, 'name').map((name) => name.toLowerCase()));

function describedBy(node: LdNode, page: Page): Party[] {
  const party = resolveReference(node, page)[0];
  if (!party) return [];
  const types = typesOf(party);
  const isOrganisation = types.some((type) => /Organization/.test(type));
  const url = textsOf(party, 'url').map(page.resolve)[0] ?? null;
  if (isOrganisation && isOwnFrontPage(url, page)) return [];
  return nameTexts(party)
    .filter((text) => !isSource(text, page.language))
    .slice(0, 60)
    .flatMap((text) => {
      const read = authorsIn(text, page.language);
      if (read.length > 0) return read;
      return (isOrganisation ? declaredOrganisation(text) : types.includes('Person') ? declaredPerson(text) : null) ?? [];
    })
    .map((found) => ({ ...found, type: isOrganisation && found.type !== 'person' ? ('organization' as const) : found.type, url }));
}

/** A party's names; a person may be given by parts. */
function nameTexts(party: LdNode): string[] {
  const names = textsOf(party, 'name');
  if (names.length > 0) return names;
  const [given, family] = [textsOf(party, 'givenName')[0], textsOf(party, 'familyName')[0]];
  return given && family ? [`${given} ${family}`] : [];
}

/** A node that only points ("@id": "#author") stands for the node it points to. */
function resolveReference(node: LdNode, page: Page): LdNode[] {
  if (nameTexts(node).length > 0) return [node];
  const id = textsOf(node, '@id')[0];
  const target = id
    ? page.jsonLd.find((other) => other !== node && textsOf(other, '@id')[0] === id && nameTexts(other).length > 0)
    : undefined;
  return target ? [target] : [];
}
