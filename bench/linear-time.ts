import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { decodePage } from '../cli/decode-page.ts';
import { openDocument } from '../cli/open-document.ts';
import { loadOwnPages } from './cases.ts';
import { BuiltPatterns, findLiterals, listModules, type Pattern } from './patterns.ts';

/**
 * Whether patterns take time in proportion to their text. An analysis takes seconds a pattern, so that the verdicts of those
 * found linear are kept beside this file, by a hash of pattern, flags and analyser; everything else is analysed each time.
 */

const ANALYSER = 'recheck 4.5.0';
const verdicts = new URL('./linear-patterns.json', import.meta.url);
const root = fileURLToPath(new URL('../', import.meta.url));

/** What one look at all patterns of core found. */
export interface Analysis {
  /** A line for each pattern that is not linear, or that the analyser cannot judge. */
  faults: string[];
  /** The keys of all that are linear. */
  linear: string[];
}

/** Analyses every pattern of core, the literal ones and those built as own pages are read, whose verdict is not known yet. */
export async function analyseCore(): Promise<Analysis> {
  const pages = (await loadOwnPages(() => true)).map(({ url, bytes }) => ({ url, document: openDocument(decodePage(bytes)) }));
  const built = new BuiltPatterns(listModules('core'));
  await built.load();
  const { readArticle } = await import('../core/read.ts');
  await built.during(() => {
    for (const { url, document } of pages) readArticle(document, url);
  });
  return analyse(built);
}

/** As `analyseCore`, where all pages have been read while patterns were gathered. */
export async function analyse(built: BuiltPatterns): Promise<Analysis> {
  await built.during(openEveryFrame);
  const known = readVerdicts();
  const patterns = distinct([...listModules('core').flatMap((module) => findLiterals(module)), ...built.all]);
  const linear = patterns.map(keyOf).filter((key) => known.has(key));
  const open = patterns.filter((pattern) => !known.has(keyOf(pattern)));
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let pattern = open.pop(); pattern; pattern = open.pop()) {
      const fault = await faultOf(pattern);
      if (fault) faults.push(fault);
      else linear.push(keyOf(pattern));
    }
  };
  // Two at a time: the analyser is a process of its own.
  await Promise.all([work(), work()]);
  return { faults: faults.sort(), linear: linear.sort() };
}

/** What is wrong with a pattern, in a line; null where it is linear. */
export async function faultOf({ pattern, flags, at }: Pattern): Promise<string | null> {
  const verdict = await check(pattern, flags, { timeout: 60_000 });
  if (verdict.status === 'safe') return null;
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : `not analysed (${verdict.error.kind}): make it smaller`;
  return `${at.replace(root, '')}: ${why}: /${pattern.slice(0, 160)}/${flags}`;
}

/** Keeps the patterns that were found linear, by their hashes, so that none is analysed twice. */
export function saveVerdicts({ linear }: Analysis): void {
  writeFileSync(verdicts, `${JSON.stringify(linear, null, 1)}\n`);
}

function distinct(patterns: Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()];
}

/** Frames of republication are made only where a page has a word of theirs; here each is made. */
async function openEveryFrame(): Promise<void> {
  const { openTongue, tongues } = await import('../core/wording/notices/republication.ts');
  for (const tongue of tongues) {
    const { work, frames } = openTongue(tongue);
    for (const make of [work, ...frames.flatMap(({ lead, close }) => [lead, close])]) make();
  }
}

function readVerdicts(): Set<string> {
  return new Set(JSON.parse(readFileSync(verdicts, 'utf8')) as string[]);
}

function keyOf({ pattern, flags }: Pattern): string {
  return createHash('sha256').update(`${ANALYSER}\n${pattern}\n${flags}`).digest('hex').slice(0, 20);
}
