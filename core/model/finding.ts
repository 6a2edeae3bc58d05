import type { ContributorRole, Mention, Party } from './agents.ts';
import type { Relation } from './chain.ts';
import type { EvidencePlace, EvidenceScope } from './evidence.ts';
import type { Condition, Ruling, Use } from './rights.ts';

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
      /** Those whom the words name as the work's authors. */
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
