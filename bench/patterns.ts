import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'vite';

/** A regular expression as it stands in the code, or as the code builds it when it is loaded. */
export interface Pattern {
  pattern: string;
  flags: string;
  /** Where: file and line of a literal, or the file that built it. */
  at: string;
}

/** The files of a room that go into the product: no tests. */
export function listModules(room: string): string[] {
  const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:test|d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every literal regular expression of a module, found by a parser. */
export function findLiterals(path: string, code: string = readFileSync(path, 'utf8')): Pattern[] {
  const found: Pattern[] = [];
  const { program } = parseSync(path, code);
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const line = code.slice(0, node.start).split('\n').length;
      found.push({ pattern: node.regex.pattern, flags: node.regex.flags, at: `${path}:${line}` });
    },
  }).visit(program);
  return found;
}

/**
 * Every regular expression that core builds from text while its modules load and `run` runs: a table of words becomes
 * a pattern only then, so that no parser can see it. What other code builds meanwhile is not core's.
 */
export async function recordBuilt(modules: string[], run: () => Promise<void>): Promise<Pattern[]> {
  const built = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given);
      const at = builderOf(new Error('built here').stack ?? '', modules);
      if (at) built.set(`${made.source}/${made.flags}`, { pattern: made.source, flags: made.flags, at });
      return made;
    },
  });
  try {
    for (const module of modules) await import(pathToFileURL(module).href);
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...built.values()];
}

/** The module and line that called the constructor, where it is one of `modules`: the second frame of the stack. */
function builderOf(stack: string, modules: string[]): string | null {
  const caller = stack.split('\n')[2] ?? '';
  const module = modules.find((path) => caller.includes(path));
  return module ? `${module}${/:\d+(?=:\d+\)?$)/.exec(caller)?.[0] ?? ''}` : null;
}
