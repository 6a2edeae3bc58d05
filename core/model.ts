/**
 * The vocabulary. Words on a page are Evidence; those they name are Agents.
 * `Reading` is the shape that leaves the code, exactly as `reading.schema.json` beside this file has it;
 * `Finding` is what one reader of evidence hands to the fold: the words, where they stand and what they state.
 */
export type * from './model/agents.ts';
export type * from './model/chain.ts';
export type * from './model/evidence.ts';
export type * from './model/finding.ts';
export type * from './model/note.ts';
export type * from './model/reading.ts';
export type * from './model/rights.ts';
