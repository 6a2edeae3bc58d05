import { LARGEST_LD } from './script-text.ts';

/** One node of a page's JSON-LD: an object with properties. Values are whatever the page wrote. */
export type LdNode = Readonly<Record<string, unknown>>;

const MOST_SCRIPTS = 60;
const MOST_NODES = 600;

/** Parses a page's JSON-LD blocks and returns every object that has a type (or the one kind that needs none), flattened from arrays and @graph. Broken blocks yield nothing. */
export function readJsonLd(scripts: Iterable<Element>): LdNode[] {
  const nodes: LdNode[] = [];
  let read = 0;
  for (const script of scripts) {
    if (read >= MOST_SCRIPTS) break;
    read += 1;
    const text = script.textContent ?? '';
    if (text.length > LARGEST_LD) continue;
    const value = parseLeniently(text);
    if (value !== undefined) collectNodes(value, nodes);
  }
  return nodes;
}

/** JSON as templates really write it: wrapped in HTML comments or CDATA, with trailing commas or raw line breaks in strings. */
function parseLeniently(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\*\s*)?(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)(?:\s*\*\/)?/, '').trim();
  for (const attempt of [() => bare, () => repair(bare)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Not JSON yet: the next attempt repairs more, and after the last one the block counts as unreadable.
    }
  }
  return undefined;
}

function repair(text: string): string {
  return text
    .replace(/(?:\/\*\s{0,8}|\/\/\s{0,8})?(?:-->|\]\]>)(?:\s{0,8}\*\/)?\s*$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(?= {0,200}[}\]])/g, '')
    .replace(/;\s?$/, '')
    .trim();
}

/** Whether a node is of the vocabulary that a search engine of the mainland asks sites for: it has no types. */
export function isCambrian(node: LdNode): boolean {
  const context = node['@context'];
  return typeof context === 'string' && context.endsWith('/cambrian.jsonld');
}

function collectNodes(value: unknown, nodes: LdNode[]): void {
  const waiting: unknown[] = [value];
  let seen = 0;
  while (waiting.length > 0 && seen < MOST_NODES) {
    const next = waiting.shift();
    seen += 1;
    if (Array.isArray(next)) {
      for (let i = 0; i < next.length && i < MOST_NODES; i += 1) waiting.push(next[i]);
      continue;
    }
    if (typeof next !== 'object' || next === null) continue;
    const node = next as LdNode;
    if (Object.hasOwn(node, '@type') || isCambrian(node)) nodes.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) {
      if (Object.hasOwn(node, key) && typeof node[key] === 'object') waiting.push(node[key]);
    }
  }
}

/** A node's own property, or undefined: never one that the prototype lends. */
function property(node: LdNode, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

/** The text values of a property: strings, or the `@value`, in order. */
export function textsOf(node: LdNode, name: string): string[] {
  return listOf(property(node, name)).flatMap((value) => {
    if (typeof value === 'string') return [value.trim()].filter(Boolean);
    if (typeof value === 'number') return [String(value)];
    if (isNode(value) && typeof property(value, '@value') === 'string') return [String(property(value, '@value')).trim()];
    return [];
  });
}

/** The object values of a property, in order. */
export function nodesOf(node: LdNode, name: string): LdNode[] {
  return listOf(property(node, name)).filter(isNode);
}

/** The types of a node without their namespace: "http://schema.org/NewsArticle" is NewsArticle. */
export function typesOf(node: LdNode): string[] {
  return listOf(property(node, '@type')).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.{0,60}[/#:]/, '')] : []));
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 200) : [value];
}
