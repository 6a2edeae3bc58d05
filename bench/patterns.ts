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
 * Every regular expression that `run` builds from text, and that loading the modules builds: a table of words becomes
 * a pattern only then, so that no parser can see it.
 */
export async function recordBuilt(modules: string[], run: () => Promise<void>): Promise<Pattern[]> {
  const built = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  let at = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given);
      built.set(`${made.source}/${made.flags}`, { pattern: made.source, flags: made.flags, at });
      return made;
    },
  });
  try {
    for (const module of modules) {
      at = `built while ${module} loads`;
      await import(pathToFileURL(module).href);
    }
    at = 'built while a page is read';
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...built.values()];
}
