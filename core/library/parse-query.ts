/** What a reader asks of the library: words and phrases anywhere or in one field, and words that must not be there. */
export const queryFields = ['title', 'outlet', 'agency', 'author', 'holder', 'licence', 'tag', 'remark', 'text'] as const;
export type QueryField = (typeof queryFields)[number];

export interface QueryTerm {
  words: string;
  /** Null: anywhere. */
  field: QueryField | null;
  /** Between quotation marks: these very words, every one of them. */
  isPhrase: boolean;
}

export interface Query {
  wanted: QueryTerm[];
  unwanted: QueryTerm[];
}

/** Each quotation mark that a keyboard or a copied sentence brings counts as one. */
const piece = /(?<not>-)?(?:(?<field>\p{L}+):)?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]|(?<word>[^\s"“”„«»]+))/gu;

/** Reads a query. Nothing in it is refused: a field that there is none of is searched for as the words it is. */
export function parseQuery(query: string): Query {
  const parsed: Query = { wanted: [], unwanted: [] };
  for (const { groups, 0: whole } of query.matchAll(piece)) {
    const field = fieldNamed(groups?.field);
    const said = groups?.phrase ?? groups?.word ?? '';
    const words = groups?.field !== undefined && field === null ? whole.replace(/^-/, '') : said;
    // A field whose word is still to be typed asks for nothing yet.
    if (!/[\p{L}\p{N}]/u.test(words) || (words.endsWith(':') && fieldNamed(words.slice(0, -1)) !== null)) continue;
    const term = { words, field, isPhrase: groups?.phrase !== undefined };
    (groups?.not ? parsed.unwanted : parsed.wanted).push(term);
  }
  return parsed;
}

function fieldNamed(name: string | undefined): QueryField | null {
  return queryFields.find((field) => field === name?.toLowerCase()) ?? null;
}
