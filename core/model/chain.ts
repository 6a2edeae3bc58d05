import type { Because } from '../follow/because.ts';
import type { Agent } from './agents.ts';

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

/** By whose word a hop is there. `added` and `corrected` is the word of a note's reader, laid over; no page's own reading has it. */
export type Standing = 'stated' | 'inferred' | 'confirmed' | 'contradicted' | 'unreachable' | 'added' | 'corrected';

/** What the page says of a hop where a note's reader says otherwise. */
export interface PageSays {
  name?: string | null;
  date?: string | null;
  address?: string | null;
}

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
  /** Only where a note's corrections are laid over its reading. */
  pageSays?: PageSays;
}

/** The syndication chain, origin first; the last hop is the page being read. */
export type Chain = Hop[];
