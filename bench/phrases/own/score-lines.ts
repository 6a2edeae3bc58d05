import { openDocument } from '../../../cli/open-document.ts';
import { readArticle } from '../../../core/read.ts';
import { share } from '../../tally.ts';
import { describe } from '../judge-phrase.ts';
import { buildPage } from '../place-phrase.ts';
import { judgeCase, type Verdict } from './judge-case.ts';
import type { OwnCase } from './own-case.ts';

/** A line with what the engine made of it. */
export interface ScoredLine {
  list: string;
  line: OwnCase;
  verdict: Verdict;
  /** The reading in a few words, for a person. */
  got: string;
}

/** Reads each line of the lists on the page that it is placed in. */
export function scoreLines(lists: Record<string, OwnCase[]>): ScoredLine[] {
  return Object.entries(lists).flatMap(([list, lines]) => lines.map((line) => scoreLine(list, line)));
}

function scoreLine(list: string, line: OwnCase): ScoredLine {
  const { url, html } = pageOf(line);
  const reading = readArticle(openDocument(html), url);
  return { list, line, verdict: judgeCase(line, reading), got: describe(reading) };
}

/** The page that a line is placed in. */
export function pageOf(line: OwnCase): { url: string; html: string } {
  const url = line.url ?? `https://www.${line.lang}-morning-paper.test/2024/05/02/harbour-stays-quiet`;
  return { url, html: buildPage({ ...line, url, canonical: url }) };
}

/** How many of the lines have a verdict, from 0 to 1. */
export function shareOf(scored: readonly ScoredLine[], verdict: Verdict): number {
  return share(scored.filter((one) => one.verdict === verdict).length, scored.length);
}

/** The numbers that floors.json holds of the lines. */
export function measureLines(scored: readonly ScoredLine[]): Record<string, number> {
  const traps = scored.filter(({ line }) => line.says === 'nothing');
  return {
    linesHeard: shareOf(
      scored.filter(({ line }) => line.says !== 'nothing'),
      'right',
    ),
    trapsSilent: shareOf(traps, 'right'),
    wrongOrigins: scored.filter(({ verdict }) => verdict === 'wrong').length,
  };
}
