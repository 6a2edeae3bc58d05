import type { Followed } from '../follow/because.ts';
import type { Agent, Contributor } from './agents.ts';
import type { Chain } from './chain.ts';
import type { Evidence } from './evidence.ts';
import type { Rights } from './rights.ts';

/** A date as ISO 8601, as precise as the page states it: YYYY, YYYY-MM, YYYY-MM-DD or a date-time with offset. */
export interface DateClaim {
  value: string;
  evidence: string[];
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
