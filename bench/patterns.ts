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
 * The regular expressions that modules build from text: a table of words becomes a pattern only as it is loaded or used, so that no parser
 * can see it. What other code builds meanwhile is not theirs.
 */
export class BuiltPatterns {
  readonly #modules: readonly string[];
  readonly #built = new Map<string, Pattern>();
  /** Where a line of a stack stands, for the lines met: few places build thousands of patterns. */
  readonly #places = new Map<string, string | null>();

  constructor(modules: readonly string[]) {
    this.#modules = modules;
  }

  /** All that were built. */
  get all(): Pattern[] {
    return [...this.#built.values()];
  }

  /** Loads the modules and gathers what they build meanwhile: of one that was loaded before, nothing is seen. */
  load(): Promise<void> {
    return this.during(async () => {
      for (const module of this.#modules) await import(pathToFileURL(module).href);
    });
  }

  /** Gathers what the modules build while `work` runs. */
  async during<T>(work: () => T | Promise<T>): Promise<T> {
    const [Original, depth] = [globalThis.RegExp, Error.stackTraceLimit];
    globalThis.RegExp = new Proxy(Original, { construct: (target, given: [string | RegExp, string?]) => this.#keep(new target(...given)) });
    // The trap, this class and who called them.
    Error.stackTraceLimit = 3;
    try {
      return await work();
    } finally {
      globalThis.RegExp = Original;
      Error.stackTraceLimit = depth;
    }
  }

  #keep(made: RegExp): RegExp {
    const at = this.#placeOf(new Error('built here').stack?.split('\n')[3] ?? '');
    if (at) this.#built.set(`${made.source}/${made.flags}`, { pattern: made.source, flags: made.flags, at });
    return made;
  }

  /** The module and line that a line of a stack names, where it is one of the modules. */
  #placeOf(line: string): string | null {
    const known = this.#places.get(line);
    if (known !== undefined) return known;
    const module = this.#modules.find((path) => line.includes(path));
    const place = module ? `${module}${/:\d+(?=:\d+\)?$)/.exec(line)?.[0] ?? ''}` : null;
    this.#places.set(line, place);
    return place;
  }
}
