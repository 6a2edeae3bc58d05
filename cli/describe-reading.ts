import { styleText } from 'node:util';
import type { Contributor, Evidence, Reading } from '../core/model.ts';
import { describeChain } from './describe-chain.ts';
import { describeRights } from './describe-rights.ts';
import { plainText } from './plain-text.ts';

/** How words are set: `strong` for names, `faint` for what stands behind them. Plain where the reader is no terminal. */
export interface Ink {
  strong(words: string): string;
  faint(words: string): string;
}

/** A reading in words for a person, origin first, each statement with the page's own words. */
export function describeReading(reading: Reading, coloured: boolean): string {
  const ink = coloured ? terminalInk : plainInk;
  const quotes = new Map(reading.evidence.map((evidence) => [evidence.id, evidence]));
  const parts = [
    describeHead(reading, ink),
    describeChain(reading, quotes, ink),
    describeRights(reading.rights, quotes, ink),
    describeConflicts(reading),
    describeCited(reading),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** The quotations behind a statement, each a line of its own, doubles once, `most` at most. */
export function quoteEvidence(ids: string[], quotes: Map<string, Evidence>, most: number): string[] {
  const words = ids.flatMap((id) => quotes.get(id) ?? []).map((evidence) => `“${plainText(evidence.quote, 200)}”`);
  return [...new Set(words)].slice(0, most);
}

function describeHead(reading: Reading, ink: Ink): string[] {
  const title = plainText(reading.page.title ?? 'Untitled');
  if (reading.page.kind === 'not-article') return [ink.strong(title), "This page doesn't look like an article."];
  const byline = joinNames(reading.authors.filter((author) => author.role === 'author'));
  const others = reading.authors.filter((author) => author.role !== 'author').map((one) => `${one.role}: ${plainText(one.name)}`);
  return [ink.strong(title), ...(byline ? [`by ${byline}`] : []), ...others];
}

function joinNames(contributors: Contributor[]): string {
  const names = contributors.map((contributor) => plainText(contributor.name));
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

function describeConflicts(reading: Reading): string[] {
  return reading.conflicts.map((conflict) => `! ${plainText(conflict.explanation, 600)}`);
}

function describeCited(reading: Reading): string[] {
  return reading.citedSources.length > 0 ? [`Cites: ${reading.citedSources.map((cited) => plainText(cited.name)).join(', ')}`] : [];
}

const plainInk: Ink = { strong: (words) => words, faint: (words) => words };
const terminalInk: Ink = {
  strong: (words) => styleText('bold', words, { stream: process.stdout }),
  faint: (words) => styleText('dim', words, { stream: process.stdout }),
};
