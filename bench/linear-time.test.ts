import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../cli/open-document.ts';
import { loadOwnPages } from './cases.ts';
import { findLiterals, listModules, type Pattern, recordBuilt } from './patterns.ts';

// A page that a stranger wrote meets every pattern in core: one that needs more than linear time is a way to hang a reader.
// The verdicts of patterns found linear are kept between runs, outside the repository: an analysis takes seconds a pattern.
const cache = new URL('../node_modules/.cache/whence/', import.meta.url);
const verdicts = new URL('linear-patterns.json', cache);

function readVerdicts(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(verdicts, 'utf8')) as string[]);
  } catch {
    // No verdicts yet: everything is analysed.
    return new Set();
  }
}

function keyOf({ pattern, flags }: Pattern): string {
  return createHash('sha256').update(`recheck 4.5.0\n${pattern}\n${flags}`).digest('hex').slice(0, 20);
}

/** What is wrong with a pattern, in a line; null where it is linear. */
async function faultOf({ pattern, flags, at }: Pattern): Promise<string | null> {
  const verdict = await check(pattern, flags, { timeout: 120_000 });
  if (verdict.status === 'safe') return null;
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : `not analysed (${verdict.error.kind})`;
  return `${at.replace(fileURLToPath(new URL('../', import.meta.url)), '')}: ${why}: /${pattern.slice(0, 160)}/${flags}`;
}

async function everyPattern(): Promise<Pattern[]> {
  const modules = listModules('core');
  const built = await recordBuilt(modules, async () => {
    const { readArticle } = await import('../core/read.ts');
    for (const { url, bytes } of await loadOwnPages(() => true)) readArticle(openDocument(new TextDecoder().decode(bytes)), url);
  });
  const patterns = [...modules.flatMap((module) => findLiterals(module)), ...built];
  return [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()];
}

describe('every pattern in core', () => {
  test('takes time in proportion to its text', async () => {
    const known = readVerdicts();
    const open = (await everyPattern()).filter((pattern) => !known.has(keyOf(pattern)));
    const faults: string[] = [];
    // Two at a time: the analysis is a process of its own.
    const work = async (): Promise<void> => {
      for (let pattern = open.pop(); pattern; pattern = open.pop()) {
        const fault = await faultOf(pattern);
        if (fault) faults.push(fault);
        else known.add(keyOf(pattern));
      }
    };
    await Promise.all([work(), work()]);
    mkdirSync(cache, { recursive: true });
    writeFileSync(verdicts, JSON.stringify([...known].sort()));
    expect(faults).toEqual([]);
  }, 1_800_000);

  test('is found, whether it is written or built', async () => {
    expect(findLiterals('a.ts', 'const a = /x+$/u;\nconst b: string = "/no/";\nuse(/[/]y/gi as RegExp);')).toEqual([
      { pattern: 'x+$', flags: 'u', at: 'a.ts:1' },
      { pattern: '[/]y', flags: 'gi', at: 'a.ts:3' },
    ]);
    const built = await recordBuilt([], async () => void /a|b/g);
    expect(built).toEqual([{ pattern: 'a|b', flags: 'g', at: 'built while a page is read' }]);
    expect(/c/.source).toBe('c');
  });

  test('is told apart: a quadratic one is a fault', async () => {
    expect(await faultOf({ pattern: '\\s+$', flags: '', at: 'here' })).toContain('2nd degree polynomial');
    expect(await faultOf({ pattern: '^\\s{1,20}x', flags: 'u', at: 'here' })).toBeNull();
  }, 60_000);
});
