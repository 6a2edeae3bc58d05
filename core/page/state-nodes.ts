import { foldTitle } from './title-likeness.ts';

const MOST_NODES = 20_000;
const HEADLINES = ['headline', 'title', 'name', 'headlines'];

/** The objects of a page's embedded state that bear one of the headlines (folded), of the first twenty thousand. */
export function nodesBeside(state: unknown, titles: ReadonlySet<string>): Record<string, unknown>[] {
  const nodes: Record<string, unknown>[] = [];
  const waiting: unknown[] = [state];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at += 1) {
    const next = waiting[at];
    if (typeof next !== 'object' || next === null) continue;
    const node = next as Record<string, unknown>;
    if (!Array.isArray(next) && bearsHeadline(node, titles)) nodes.push(node);
    for (const value of Object.values(node)) if (typeof value === 'object' && waiting.length < MOST_NODES) waiting.push(value);
  }
  return nodes;
}

function bearsHeadline(node: Record<string, unknown>, titles: ReadonlySet<string>): boolean {
  return HEADLINES.some((key) => {
    const value = Object.hasOwn(node, key) ? node[key] : null;
    // "headlines": {"basic": "…"}.
    const title = typeof value === 'object' && value !== null && 'basic' in value ? value.basic : value;
    return typeof title === 'string' && titles.has(foldTitle(title));
  });
}
