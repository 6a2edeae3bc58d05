/** "contentSource" and "content_source": names of fields, which words divided by bars make. */
function spelledTwice(fields: string): string[] {
  return fields
    .split('|')
    .flatMap((words) => [words.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase()), words.replaceAll(' ', '_')]);
}

/** A larger hydration state, in characters, is not read. */
export const LARGEST_STATE = 2_000_000;
/** A larger script that is no data is not searched for a data layer. */
export const LARGEST_LAYER = 20_000;
/** A larger block of JSON-LD is not read. */
export const LARGEST_LD = 600_000;

/** Fields in which content systems keep where an article came from. Each is exact; "source" alone may be anything, so it counts beside the headline only. */
export const SOURCE_FIELDS = spelledTwice(
  'content source|wire source|content provider|article source|news source|source name|syndication source',
);
/** The same in the object that bears the headline. */
export const FIELDS_BESIDE_HEADLINE = [...SOURCE_FIELDS, 'source', 'provider', 'agency', 'distributor'];
/** Fields that hold where the article first stood. */
export const ORIGINAL_FIELDS = ['originalURL', 'sourceURL', ...spelledTwice('original url|source url|canonical url')];
/** The type of a script that holds a licence for machines (https://rslstandard.org/rsl). */
export const RSL = 'application/rsl+xml';
/** What counters call the object that describes the page to them. */
const LAYERS = ['dataLayer', 'digitalData', 'utag_data'];

/** One of these fields with the value that says something: an object, or words (its second group). */
export const FIELD = new RegExp(
  `"(${[...FIELDS_BESIDE_HEADLINE, ...ORIGINAL_FIELDS].join('|')})"\\s{0,8}:\\s{0,8}(?:\\{|"([^"]{0,400}))`,
  'g',
);

/** How a script of its own assigns the page's state: "Fusion.globalContent={", "window.__INITIAL_STATE__ = {". */
const ASSIGNED = /(?:Fusion\.globalContent|window\.__[A-Z_]{4,24}__)\s?=\s?(?=\{)/;
/** What follows the state in the same script. */
const GOES_ON = /\};?\s?(?:(?:Fusion|window|document)\.|\(function|<\/|$)/;

/** The state that a script holds, as the text of an object: the whole of one of JSON, or what another assigns; null where it assigns none. */
export function stateIn(type: string | null, text: string): string | null {
  if (type === 'application/json') return text;
  const assigned = ASSIGNED.exec(text);
  if (!assigned) return null;
  const rest = text.slice(assigned.index + assigned[0].length);
  return rest.slice(0, rest.search(GOES_ON) + 1);
}

/** Whether any reader looks into a script of this `type` attribute whose text has so many characters. */
export function mayBeRead(type: string | null, length: number): boolean {
  return length <= (isJsonLd(type) ? LARGEST_LD : LARGEST_STATE);
}

/** Whether a reader that looks into a script of this `type` attribute can find something in its text. */
export function mayTell(type: string | null, text: string): boolean {
  if (type === 'application/json' || ASSIGNED.test(text)) return text.search(FIELD) >= 0;
  return isJsonLd(type) || type === RSL || (text.length <= LARGEST_LAYER && mayHoldLayer(text));
}

/** Whether a script describes the page to counters, and says where the article came from. */
export const mayHoldLayer = (text: string): boolean => [LAYERS, SOURCE_FIELDS].every((words) => words.some((word) => text.includes(word)));

const isJsonLd = (type: string | null): boolean => type?.trim().toLowerCase() === 'application/ld+json';
