import type { OutletMap } from './outlet-map.ts';

/** The part of a map that is drawn, and how much of it is left to the table. */
export interface BusiestPart {
  drawn: OutletMap;
  otherNodes: number;
  otherEdges: number;
}

/**
 * The busiest ways of a map with at most so many outlets, and every way between those. No outlet is kept without a way:
 * what is drawn is connected to something.
 */
export function busiestPart(map: OutletMap, most: number): BusiestPart {
  const kept = new Set<string>();
  for (const { from, to } of map.edges) {
    const fresh = new Set([from, to].filter((key) => !kept.has(key)));
    if (kept.size + fresh.size <= most) for (const key of fresh) kept.add(key);
  }
  const nodes = map.nodes.filter(({ key }) => kept.has(key));
  const edges = map.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return {
    drawn: { ...map, nodes, edges },
    otherNodes: map.nodes.length - nodes.length,
    otherEdges: map.edges.length - edges.length,
  };
}
