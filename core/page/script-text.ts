/** A larger hydration state, in characters, is not read. */
export const LARGEST_STATE = 2_000_000;
/** A larger script that is no data is not searched for a data layer. */
export const LARGEST_LAYER = 20_000;
/** A larger block of JSON-LD is not read. */
export const LARGEST_LD = 600_000;

/** Fields in which content systems keep where an article came from. Each is exact; "source" alone may be anything, so it counts beside the headline only. */
export const SOURCE_FIELDS = [
  'contentSource',
  'content_source',
  'wireSource',
  'wire_source',
  'contentProvider',
  'content_provider',
  'articleSource',
  'article_source',
  'newsSource',
  'news_source',
  'sourceName',
  'source_name',
  'syndicationSource',
  'syndication_source',
];
/** The same in the object that bears the headline. */
export const FIELDS_BESIDE_HEADLINE = [...SOURCE_FIELDS, 'source', 'provider', 'agency'];
/** Fields that hold where the article first stood. */
export const ORIGINAL_FIELDS = [
  'originalUrl',
  'original_url',
  'originalURL',
  'sourceUrl',
  'source_url',
  'sourceURL',
  'canonicalUrl',
  'canonical_url',
];
/** The type of a script that holds a licence for machines (https://rslstandard.org/rsl). */
export const RSL = 'application/rsl+xml';
/** What counters call the object that describes the page to them. */
const LAYERS = ['dataLayer', 'digitalData', 'utag_data'];

const FIELD_WITH_VALUE = new RegExp(`"(?:${[...FIELDS_BESIDE_HEADLINE, ...ORIGINAL_FIELDS].join('|')})"\\s{0,8}:\\s{0,8}["{]`);

/** Whether any reader looks into a script of this `type` attribute whose text has so many characters. */
export function mayBeRead(type: string | null, length: number): boolean {
  if (isJsonLd(type)) return length <= LARGEST_LD;
  return length <= (type === 'application/json' ? LARGEST_STATE : LARGEST_LAYER);
}

/** Whether a reader that looks into a script of this `type` attribute can find something in its text. */
export function mayTell(type: string | null, text: string): boolean {
  if (type === 'application/json') return mayHoldState(text);
  return isJsonLd(type) || type === RSL || mayHoldLayer(text);
}

/** Whether a hydration state has a field that says where the article came from: most are large and have none. */
export const mayHoldState = (text: string): boolean => FIELD_WITH_VALUE.test(text);

/** Whether a script describes the page to counters, and says where the article came from. */
export const mayHoldLayer = (text: string): boolean => [LAYERS, SOURCE_FIELDS].every((words) => words.some((word) => text.includes(word)));

const isJsonLd = (type: string | null): boolean => type?.trim().toLowerCase() === 'application/ld+json';
