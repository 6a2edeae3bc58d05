export type EvidencePlace =
  | 'visible-text'
  | 'meta'
  | 'link'
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'microformats'
  | 'attribute'
  | 'url'
  | 'fetched-page';

export type EvidenceScope = 'article' | 'page' | 'site';

/** Where words stand, to find them again: a W3C Web Annotation TextQuoteSelector with a CSS selector beside it. */
export interface QuoteSelector {
  css: string | null;
  exact: string;
  prefix: string;
  suffix: string;
}

/** What the page says, in its own words (500 characters at most), and where. */
export interface Evidence {
  id: string;
  signal: string;
  where: EvidencePlace;
  scope: EvidenceScope;
  quote: string;
  selector: QuoteSelector | null;
}
