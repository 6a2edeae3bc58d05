/** Runs this project's tools: those of node_modules/.bin, from the project's root, without a standard input. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

const onWindows = process.platform === 'win32';

export interface ToolRun {
  /** Whether it ended by itself with exit code 0. */
  ok: boolean;
  /** Both of its outputs where they were kept; '' where they went to the terminal. */
  said: string;
}

export interface ToolOptions {
  /** Where its words go: kept and handed back, or straight to the terminal. */
  words?: 'kept' | 'shown';
  environment?: Record<string, string>;
  /** It is ended after this long, so that nothing waits for ever. */
  minutes?: number;
}

/** Asks tools for words without colours and moving pictures. */
const plainWords = { NO_COLOR: '1', FORCE_COLOR: '0' };

/** Runs one tool to its end. A tool that cannot start or overstays is not ok, and `said` tells why. */
export function runTool(
  name: string,
  words: string[],
  { words: where = 'kept', environment = {}, minutes = 10 }: ToolOptions = {},
): ToolRun {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const run = spawnSync(name, words, {
    cwd: root,
    env: { ...process.env, ...(where === 'kept' || !process.stdout.isTTY ? plainWords : {}), ...environment, PATH: path },
    encoding: 'utf8',
    stdio: where === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: onWindows,
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  });
  const trouble = run.error ? `${name}: ${run.error.message}\n` : '';
  return { ok: run.status === 0, said: readable(`${run.stdout ?? ''}${run.stderr ?? ''}${trouble}`) };
}

/** What a terminal shows in the end: of a line that a tool wrote over and over, the last; colours away. */
function readable(words: string): string {
  return stripVTControlCharacters(words)
    .split('\n')
    .map((line) => line.trimEnd().split('\r').at(-1))
    .join('\n');
}
