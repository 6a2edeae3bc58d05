/**
 * The vocabulary. Words on a page are Evidence; those they name are Agents.
 * `Reading` is the shape that leaves the code, exactly as `reading.schema.json` beside this file has it;
 * `Finding` is what one reader of evidence hands to the fold: the words, where they stand and what they state.
 */
import type { Because, Followed } from './follow/because.ts';

/** Who stands behind a publication: an outlet, a news agency, an institution. `domain` is the registrable domain by the Public Suffix List. */
export interface Agent {
  name: string;
  domain: string | null;
  url: string | null;
}

export type ContributorType = 'person' | 'organization' | 'unknown';
export type ContributorRole = 'author' | 'translator' | 'editor' | 'photographer' | 'rights-holder' | 'contributor';

/** Somebody named for a part in the work. */
export interface Contributor {
  name: string;
  type: ContributorType;
  role: ContributorRole;
  url?: string | null;
  evidence: string[];
}

/** A date as ISO 8601, as precise as the page states it: YYYY, YYYY-MM, YYYY-MM-DD or a date-time with offset. */
export interface DateClaim {
  value: string;
  evidence: string[];
}

export type HopRole = 'origin' | 'agency' | 'intermediary' | 'this-page';

/** How a hop's work derives from the hop before it (PROV: wasDerivedFrom); the first hop is 'published'. */
export type Relation =
  | 'published'
  | 'republished-from'
  | 'syndicated-from'
  | 'cross-posted-from'
  | 'translated-from'
  | 'excerpted-from'
  | 'adapted-from'
  | 'archived-from';

export type Standing = 'stated' | 'inferred' | 'confirmed' | 'contradicted' | 'unreachable';

/** What opening a hop's address showed when its text was laid beside the page at hand. Shares of words, 0 to 1; counts of paragraphs. */
export interface Comparison {
  sharedOfCopy: number;
  sharedOfOriginal: number;
  leftOut: number;
  added: number;
  changed: number;
  moved: number;
  headline: 'same' | 'changed' | 'unknown';
}

/** One publication of the article by one agent. `confidence` runs from 0 to 1. */
export interface Hop {
  publisher: Agent;
  role: HopRole;
  relation: Relation;
  work: { title: string | null; url: string | null; date: string | null };
  standing: Standing;
  confidence: number;
  evidence: string[];
  /** In English, for programs and files. */
  reason?: string | null;
  /** What `reason` was worded from, for the interface to say in the reader's language; more than the schema asks for. */
  because?: Because | null;
  capture?: { url: string; time: string } | null;
  comparison?: Comparison | null;
}

/** The syndication chain, origin first; the last hop is the page being read. */
export type Chain = Hop[];

export interface Licence {
  name: string;
  url: string | null;
  spdx: string | null;
  evidence: string[];
}

export type Use =
  | 'repost-noncommercial'
  | 'repost-commercial'
  | 'excerpt'
  | 'translate'
  | 'print'
  | 'text-and-data-mining'
  | 'ai-training'
  | 'any';
export type Ruling = 'permitted' | 'permitted-with-conditions' | 'ask-first' | 'forbidden';
export type Condition =
  | 'credit-author'
  | 'credit-source'
  | 'state-copyright'
  | 'link-to-original'
  | 'noncommercial'
  | 'no-changes'
  | 'share-alike'
  | 'keep-tracking-code'
  | 'notify';

export interface Term {
  use: Use;
  ruling: Ruling;
  conditions: Condition[];
  evidence: string[];
}

export interface Rights {
  holders: Contributor[];
  year: number | null;
  notice: string | null;
  licence: Licence | null;
  terms: Term[];
  fairUse: { evidence: string[] } | null;
  disclaimer: { evidence: string[] } | null;
  contacts: string[];
}

/** A source that the text reports from ("according to …"): a mention, never a hop. */
export interface CitedSource {
  name: string;
  url?: string | null;
  evidence: string[];
}

export interface Conflict {
  about: 'origin' | 'author' | 'date' | 'rights' | 'canonical';
  explanation: string;
  evidence: string[];
  /** The ways here that the words allow and `chain` does not hold, where they give several origins; each ends with the page at hand. */
  chains?: Chain[];
  /** What `explanation` was worded from, where following found it; more than the schema asks for. */
  followed?: Followed | null;
}

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

/** Everything one page yields. */
export interface Reading {
  schema: 'whence/reading/1';
  page: {
    url: string;
    canonicalUrl: string | null;
    title: string | null;
    site: Agent;
    language: string | null;
    kind: 'article' | 'not-article';
    articleScore: number;
  };
  authors: Contributor[];
  dates: { published: DateClaim | null; original: DateClaim | null; modified: DateClaim | null };
  chain: Chain;
  rights: Rights;
  citedSources: CitedSource[];
  conflicts: Conflict[];
  evidence: Evidence[];
}

/**
 * A saved snapshot of a reading with the reader's own words. Pages change, notes do not: corrections and later readings
 * stand beside `reading`, never over it. Times are ISO 8601 with offset and come from the caller.
 */
export interface Note {
  schema: 'whence/note/1';
  /** Letters, digits, `-`, `_` and `.`: a UUID where Whence makes it. */
  id: string;
  savedAt: string;
  /** When remark, tags or corrections last changed; null while they are as saved. */
  editedAt: string | null;
  openedUrl: string;
  /** After redirects. */
  finalUrl: string;
  reading: Reading;
  /** The article's text, where the reader wants texts kept. */
  text: string | null;
  /** Of the text, in hexadecimal; kept where the text is not. */
  textHash: string | null;
  /** The reader's, in Markdown. */
  remark: string;
  tags: string[];
  corrections: Correction[];
  /** Of the same page, oldest first. */
  laterReadings: LaterReading[];
  /** Notes that were merged into this one. */
  mergedIds: string[];
}

/** What the reader holds against one field of the reading: `field` is a JSON Pointer (RFC 6901) into it, such as `/page/title`. */
export interface Correction {
  field: string;
  value: string | null;
  at: string;
  reason: string | null;
}

export interface LaterReading {
  at: string;
  reading: Reading;
  textHash: string | null;
  /** Against the reading before it, in words: "the credit line was removed". */
  changes: string[];
}

/** A name as the page writes it, with the address it links to (absolute) where it does. */
export interface Mention {
  name: string;
  url: string | null;
}

/** A mention of somebody with what kind of party it is. */
export interface Party extends Mention {
  type: ContributorType;
}

/**
 * What a piece of evidence states. The fold reads statements, never quotes.
 * `site` and `title` feed the page's own identity; `origin` and `agency` become hops; `holder`, `licence`,
 * `terms`, `fair-use`, `disclaimer` and `contact` become rights; `cited` becomes a mention.
 */
export type Statement =
  | { about: 'title'; title: string }
  | { about: 'site'; name: string }
  | { about: 'canonical'; url: string }
  | { about: 'author'; role: ContributorRole; parties: Party[] }
  | { about: 'date'; which: 'published' | 'modified' | 'original'; value: string }
  | {
      about: 'origin';
      /** `null` where only an address is given (a cross-site canonical link). */
      publisher: Mention | null;
      relation: Exclude<Relation, 'published'>;
      url: string | null;
      title: string | null;
      date: string | null;
      /** 'page' where the words hold for this article; 'self' is settled by the fold. */
      authors?: Party[];
    }
  | { about: 'agency'; agency: Mention; share: 'copy' | 'contributed'; date: string | null }
  | { about: 'holder'; holders: Party[]; year: number | null; notice: string }
  | { about: 'licence'; name: string; url: string | null; spdx: string | null }
  | {
      about: 'terms';
      use: Use;
      ruling: Ruling;
      conditions: Condition[];
      /** Whose articles the sentence speaks of, where it says so ("permission to cross-post Global Research articles"). */
      coversWorksOf: string | null;
    }
  | { about: 'fair-use' }
  | { about: 'disclaimer' }
  | { about: 'contact'; address: string }
  | { about: 'cited'; name: string; url: string | null }
  /** Kept among the evidence with its words; it settles nothing. */
  | { about: 'noted' };

/** What one reader found: evidence before it is numbered, the statement it makes, and how far that kind of signal is to be believed alone (0 to 1). */
export interface Finding<S extends Statement = Statement> {
  signal: string;
  where: EvidencePlace;
  scope: EvidenceScope;
  quote: string;
  /** The block and the range in its text where the quote stands; null where it is no visible text. */
  at: { block: number; start: number; end: number } | null;
  says: S;
  weight: number;
}
