/** Who republishes whom, over everything that was read: outlets and agencies, and the ways that articles took between them. */
import { foldAddress } from '../follow/same-address.ts';
import type { Hop, Relation } from '../model.ts';
import { commonestName, keyOutlets } from './outlet-key.ts';

/** A hop without its evidence. */
export type WalkedHop = Pick<Hop, 'publisher' | 'role' | 'relation' | 'work'>;

/** What the map needs of a note or a reading: what it is called by, its page's address, its chain with the origin first. */
export interface WalkedPage {
  key: string;
  url: string;
  chain: readonly WalkedHop[];
}

export type Carrying = Exclude<Relation, 'published'>;

export interface MapNode {
  key: string;
  name: string;
  kind: 'agency' | 'outlet';
  /** Pages on whose chain it stands, each address once. */
  count: number;
  /** The keys of all that was read with it. */
  pages: string[];
}

/** Articles of `from` that `to` carried, in one manner. */
export interface MapEdge {
  key: string;
  from: string;
  to: string;
  relation: Carrying;
  /** Pages that show it, each address once, however often it was read or saved. */
  count: number;
  pages: string[];
}

export interface OutletMap {
  /** The most frequent first. */
  nodes: MapNode[];
  edges: MapEdge[];
  /** Pages that declare no earlier publication: they are on no way. */
  silent: number;
}

interface Gathered {
  addresses: Set<string>;
  pages: Set<string>;
}

/** A page with what tells whether two are one. */
interface Addressed {
  page: WalkedPage;
  address: string;
}

const addressed = (page: WalkedPage): Addressed => ({ page, address: foldAddress(page.url) ?? page.url });
const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Draws the map of pages. The same pages in another order give the same map. */
export function drawOutletMap(pages: readonly WalkedPage[]): OutletMap {
  const walked = pages.filter(({ chain }) => chain.length > 1).map(addressed);
  const keyOf = keyOutlets(walked.flatMap(({ page }) => page.chain.map(({ publisher }) => publisher)));
  return {
    nodes: gatherNodes(walked, keyOf),
    edges: gatherEdges(walked, keyOf),
    silent: new Set(pages.filter(({ chain }) => chain.length < 2).map((page) => addressed(page).address)).size,
  };
}

type KeyOf = ReturnType<typeof keyOutlets>;

function gatherNodes(walked: readonly Addressed[], keyOf: KeyOf): MapNode[] {
  const nodes = new Map<string, Gathered & { names: string[]; isAgency: boolean }>();
  for (const one of walked) {
    for (const { publisher, role } of one.page.chain) {
      const key = keyOf(publisher);
      const node = nodes.get(key) ?? { names: [], isAgency: false, addresses: new Set<string>(), pages: new Set<string>() };
      node.names.push(publisher.name);
      node.isAgency ||= role === 'agency';
      nodes.set(key, keep(node, one));
    }
  }
  return [...nodes]
    .map(([key, node]) => ({
      key,
      name: commonestName(node.names),
      kind: node.isAgency ? ('agency' as const) : ('outlet' as const),
      ...counted(node),
    }))
    .sort((a, b) => b.count - a.count || inCodeOrder(a.key, b.key));
}

function gatherEdges(walked: readonly Addressed[], keyOf: KeyOf): MapEdge[] {
  const edges = new Map<string, Gathered & Pick<MapEdge, 'from' | 'to' | 'relation'>>();
  for (const one of walked) {
    for (const { from, to, relation } of hopsOf(one.page, keyOf)) {
      const key = `${from} ${relation} ${to}`;
      const edge = edges.get(key) ?? { from, to, relation, addresses: new Set<string>(), pages: new Set<string>() };
      edges.set(key, keep(edge, one));
    }
  }
  return [...edges]
    .map(([key, edge]) => ({ key, from: edge.from, to: edge.to, relation: edge.relation, ...counted(edge) }))
    .sort((a, b) => b.count - a.count || inCodeOrder(a.key, b.key));
}

function hopsOf({ chain }: WalkedPage, keyOf: KeyOf): Pick<MapEdge, 'from' | 'to' | 'relation'>[] {
  return chain.slice(1).flatMap((hop, place) => {
    const before = chain[place];
    // A later hop that calls itself first published is a chain that doesn't say how: it is a republication.
    const relation = hop.relation === 'published' ? 'republished-from' : hop.relation;
    return before ? [{ from: keyOf(before.publisher), to: keyOf(hop.publisher), relation }] : [];
  });
}

function keep<Kept extends Gathered>(kept: Kept, { page, address }: Addressed): Kept {
  kept.addresses.add(address);
  kept.pages.add(page.key);
  return kept;
}

const counted = ({ addresses, pages }: Gathered) => ({ count: addresses.size, pages: [...pages].sort(inCodeOrder) });
