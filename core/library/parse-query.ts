/** What a reader asks of the library: words and phrases anywhere or in one field, conditions on what is no text, and what must not be there. */
import { type Condition, conditionOf, isConditionName } from './conditions.ts';

/** The fields that words can be sought in: `title:coast`. */
export const queryFields = ['title', 'outlet', 'agency', 'author', 'holder', 'licence', 'tag', 'remark', 'text'] as const;
export type QueryField = (typeof queryFields)[number];

export interface QueryTerm {
  words: string;
  /** Null: anywhere. */
  field: QueryField | null;
  /** Between quotation marks: these very words, one after the other. */
  isPhrase: boolean;
}

export interface Query {
  wanted: QueryTerm[];
  unwanted: QueryTerm[];
  /** On the line of an entry, all of which have to hold. */
  conditions: Condition[];
}

/** Each quotation mark that a keyboard or a copied sentence brings counts as one. */
const piece =
  /(?<not>-)?(?:(?<field>\p{L}+):)?(?:["“”„«»「」『』](?<phrase>[^"“”„«»「」『』]*)["“”„«»「」『』]|(?<word>[^\s"“”„«»「」『』]+))/gu;

/** Reads a query. Nothing in it is refused: a field that there is none of is searched for as the words it is. */
export function parseQuery(query: string): Query {
  const parsed: Query = { wanted: [], unwanted: [], conditions: [] };
  for (const { groups, 0: whole } of query.matchAll(piece)) {
    const name = groups?.field?.toLowerCase();
    const said = groups?.phrase ?? groups?.word ?? '';
    const not = groups?.not !== undefined;
    const condition = conditionOf(name, said, not);
    if (condition !== null) {
      if (condition !== 'half') parsed.conditions.push(condition);
      continue;
    }
    const field = fieldNamed(name);
    const words = name !== undefined && field === null ? whole.replace(/^-/, '') : said;
    if (asksNothing(words)) continue;
    (not ? parsed.unwanted : parsed.wanted).push({ words, field, isPhrase: groups?.phrase !== undefined });
  }
  return parsed;
}

/** A field whose word is still to be typed asks for nothing yet. */
function asksNothing(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  const name = words.endsWith(':') ? words.slice(0, -1).toLowerCase() : undefined;
  return fieldNamed(name) !== null || isConditionName(name);
}

function fieldNamed(name: string | undefined): QueryField | null {
  return queryFields.find((field) => field === name) ?? null;
}
