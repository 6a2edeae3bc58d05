/** Holds the import rules of `rooms.ts` over every real import statement: static, dynamic, re-exported and type-only. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { type ForbiddenReach, forbiddenReaches, rooms, testPackages } from './rooms.ts';

/** The files of a project by their path from its root, with `/` between folders. */
export type Files = ReadonlyMap<string, string>;

export interface Import {
  /** As the statement writes it: `../core/read.ts`, `preact/hooks`. */
  specifier: string;
  /** Only types: nothing of it is left when the program runs. */
  typeOnly: boolean;
}

/** Every import in a TypeScript file, in order. Throws where the file is no TypeScript. */
export function findImports(path: string, code: string): Import[] {
  const { module, program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const found: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    found.push({ specifier: moduleRequest.value, typeOnly: entries.length > 0 && entries.every((entry) => entry.isType) });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) found.push({ specifier: moduleRequest.value, typeOnly: isType });
  }
  new Visitor({
    ImportExpression: ({ source: target }) => {
      found.push({ specifier: literalText(target), typeOnly: false });
    },
    TSImportType: ({ source: target }) => {
      found.push({ specifier: literalText(target), typeOnly: true });
    },
  }).visit(program);
  return found;
}

/** The text of a literal; anything computed is `''`, which no rule lets through. */
function literalText(node: { type: string }): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** Tests, and the pages and parsers that several of them share. */
export const isTest = (path: string): boolean => /\.test(?:-support)?\.tsx?$/u.test(path);
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isRelative = (specifier: string): boolean => specifier.startsWith('./') || specifier.startsWith('../');

/** The path that a relative specifier means, from the project's root; Vite's `?raw` and the like fall away. */
function pathMeant(importer: string, specifier: string): string {
  return normalize(join(dirname(importer), specifier.replace(/\?.*$/u, ''))).replaceAll(sep, '/');
}

/** What is wrong with one import, in a sentence, or null. */
function faultOfImport(importer: string, specifier: string, exists: (path: string) => boolean): string | null {
  const home = roomOf(importer);
  const room = rooms[home];
  if (!room) return null;
  if (!isRelative(specifier)) {
    const allowed = room.packages.test(specifier) || (isTest(importer) && testPackages.test(specifier));
    return allowed ? null : `${importer}: ${home} does not import ${specifier || 'a computed address'}`;
  }
  const path = pathMeant(importer, specifier);
  const target = roomOf(path);
  const enters = [home, ...room.enters, ...(isTest(importer) ? (room.testsEnter ?? []) : [])];
  if (!enters.includes(target)) return `${importer}: ${home} does not enter ${target} (${specifier})`;
  return exists(path) ? null : `${importer}: ${specifier} is no file; imports carry their extension`;
}

/** Every breach of the import rules in these files, a sentence each. */
export function faultsOfImports(files: Files, exists: (path: string) => boolean = (path) => files.has(path)): string[] {
  const imports = new Map([...files].filter(([path]) => rooms[roomOf(path)]).map(([path, code]) => [path, findImports(path, code)]));
  const direct = [...imports].flatMap(([path, found]) => found.flatMap(({ specifier }) => faultOfImport(path, specifier, exists) ?? []));
  return [...direct, ...forbiddenReaches.flatMap((reach) => faultsOfReach(imports, reach))];
}

/** Walks on from the files of a door, past type-only imports, and says by which way the forbidden is reached. */
function faultsOfReach(imports: ReadonlyMap<string, Import[]>, { from, to, because }: ForbiddenReach): string[] {
  const starts = [...imports.keys()].filter((path) => path.startsWith(from) && !isTest(path));
  const ways = new Map<string, string>(starts.map((path) => [path, path]));
  for (const [path, way] of ways) {
    for (const { specifier, typeOnly } of imports.get(path) ?? []) {
      const target = isRelative(specifier) ? pathMeant(path, specifier) : specifier;
      if (typeOnly || ways.has(target)) continue;
      if (target === to) return [`${way} → ${to}: ${because}`];
      ways.set(target, `${way} → ${target}`);
    }
  }
  return [];
}

/** The TypeScript of every room under a project's root. */
export function readRooms(root: string): Files {
  const paths = globSync(`{${Object.keys(rooms).join(',')}}/**/*.{ts,tsx}`, { cwd: root }).filter((path) => !path.endsWith('.d.ts'));
  return new Map(paths.sort().map((path) => [path.replaceAll(sep, '/'), readFileSync(join(root, path), 'utf8')]));
}

/** Every breach of the import rules in the project at `root`. */
export function faultsOfProject(root: string): string[] {
  return faultsOfImports(readRooms(root), (path) => existsSync(join(root, path)));
}
