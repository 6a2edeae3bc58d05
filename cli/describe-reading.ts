import type { Contributor, Reading } from '../core/model.ts';
import { describeChain } from './describe-chain.ts';
import { describeRights } from './describe-rights.ts';
import { type Ink, plainInk, terminalInk } from './ink.ts';
import { plainText } from './plain-text.ts';

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
