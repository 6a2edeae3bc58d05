import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HopRole } from '../model.ts';
import { busiestPart } from './busiest-part.ts';
import { type Carrying, drawOutletMap, type WalkedHop, type WalkedPage } from './outlet-map.ts';
import { placeNodes } from './place-nodes.ts';

const outlet = (name: string, domain: string | null = null) => ({ name, domain, url: null });
const work = { title: null, url: null, date: null };
const hop = (name: string, relation: WalkedHop['relation'] = 'published', role: HopRole = 'origin', domain: string | null = null) =>
  ({ publisher: outlet(name, domain), role, relation, work }) satisfies WalkedHop;

/** A page of `to` that carries what `from` published. */
const carrying = (key: string, from: string, to: string, relation: Carrying = 'republished-from'): WalkedPage => ({
  key,
  url: `https://${to.toLowerCase()}.test/${key}`,
  chain: [hop(from), hop(to, relation, 'this-page', `${to.toLowerCase()}.test`)],
});

test('two pages that carry the same outlet are one way of weight two', () => {
  const { edges, nodes } = drawOutletMap([carrying('a', 'Courier', 'Portal'), carrying('b', 'Courier', 'Portal')]);
  expect(edges).toMatchObject([{ from: 'name:courier', to: 'portal.test', relation: 'republished-from', count: 2, pages: ['a', 'b'] }]);
  expect(nodes.map(({ name, count }) => [name, count])).toEqual([
    ['Courier', 2],
    ['Portal', 2],
  ]);
});

test('a page that was read and saved, under an address with a tail for readers counted, is one page', () => {
  const page = carrying('a', 'Courier', 'Portal');
  const { edges } = drawOutletMap([page, { ...page, key: 'b', url: `${page.url}?utm_source=mail` }]);
  expect(edges).toMatchObject([{ count: 1, pages: ['a', 'b'] }]);
});

test('another manner of carrying is another way', () => {
  const { edges } = drawOutletMap([carrying('a', 'Courier', 'Portal'), carrying('b', 'Courier', 'Portal', 'translated-from')]);
  expect(edges.map(({ relation }) => relation)).toEqual(['republished-from', 'translated-from']);
});

test('an outlet that is named with and without its domain is one', () => {
  const named = carrying('a', 'The Portal', 'Mirror');
  expect(drawOutletMap([named, carrying('b', 'Courier', 'Portal')]).nodes).toHaveLength(3);
});

test('a name that two domains go by is told apart from both', () => {
  const post = (domain: string): WalkedPage => ({
    key: domain,
    url: `https://${domain}/`,
    chain: [hop('Courier'), hop('Post', 'republished-from', 'this-page', domain)],
  });
  const { nodes } = drawOutletMap([post('post.test'), post('post.example'), carrying('c', 'Post', 'Portal')]);
  expect(nodes.map(({ key }) => key).filter((key) => key.includes('post'))).toEqual(['name:post', 'post.example', 'post.test']);
});

test('an agency between two outlets is a node of its own kind with a way on either side', () => {
  const page: WalkedPage = {
    key: 'a',
    url: 'https://portal.test/a',
    chain: [
      hop('Courier'),
      hop('Northern Wire', 'syndicated-from', 'agency'),
      hop('Portal', 'republished-from', 'this-page', 'portal.test'),
    ],
  };
  const { nodes, edges } = drawOutletMap([page]);
  expect(nodes.find(({ kind }) => kind === 'agency')?.name).toBe('Northern Wire');
  expect(edges).toHaveLength(2);
});

test('pages that declare nothing are counted and stand on no way', () => {
  const silent: WalkedPage = { key: 's', url: 'https://portal.test/own', chain: [hop('Portal', 'published', 'this-page', 'portal.test')] };
  expect(drawOutletMap([silent])).toEqual({ nodes: [], edges: [], silent: 1 });
});

const names = fc.constantFrom('Courier', 'Portal', 'Mirror', 'Northern Wire', 'Post', 'Review', 'Echo', 'البريد', '潮汐报', '');
const anyPage: fc.Arbitrary<WalkedPage> = fc
  .tuple(fc.uuid(), fc.array(names, { maxLength: 4 }), fc.constantFrom<Carrying>('republished-from', 'syndicated-from'))
  .map(([key, publishers, relation]) => ({
    key,
    url: `https://any.test/${key}`,
    chain: publishers.map((name, place) => hop(name, place === 0 ? 'published' : relation, place === 1 ? 'agency' : 'origin')),
  }));
const anyPages = fc.uniqueArray(anyPage, { selector: ({ key }) => key, maxLength: 25 });

test('no hop is lost and none is made up', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const { edges, nodes } = drawOutletMap(pages);
      const hops = pages.flatMap(({ key, chain }) => chain.slice(1).map(() => key));
      const inEdges = new Set(edges.flatMap((edge) => edge.pages.map((page) => `${edge.key} ${page}`)));
      expect(inEdges.size).toBeLessThanOrEqual(hops.length);
      expect(new Set(edges.flatMap((edge) => edge.pages))).toEqual(new Set(hops));
      const known = new Set(nodes.map(({ key }) => key));
      expect(edges.every(({ from, to }) => known.has(from) && known.has(to))).toBe(true);
    }),
  );
});

const sizeOf = (name: string) => ({ width: 20 + name.length * 7, height: 34 });

test('the order in which pages were read changes neither the map nor its places', () => {
  fc.assert(
    fc.property(
      anyPages.chain((pages) => fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length }))),
      ([pages, shuffled]) => {
        const [one, other] = [drawOutletMap(pages), drawOutletMap(shuffled)];
        expect(other).toEqual(one);
        const room = { flow: 'across' as const, width: 800, sizeOf };
        expect(placeNodes(other, room)).toEqual(placeNodes(one, room));
      },
    ),
    { numRuns: 30 },
  );
});

/** A web in which one outlet feeds many and every so many carry each other. */
const bigMap = (outlets: number) =>
  drawOutletMap(
    Array.from({ length: outlets * 2 }, (_, place) =>
      carrying(`p${place}`, `Outlet${(place * 7) % (1 + (place % 9) * 3)}`, `Outlet${(place * 13 + 5) % outlets}`),
    ),
  );

test.each([
  ['across', 800],
  ['down', 480],
  ['down', 320],
] as const)('no name lies upon another, and all lie on the drawing, %s, %i wide', (flow, wanted) => {
  const { boxes, width, height } = placeNodes(busiestPart(bigMap(300), 40).drawn, { flow, width: wanted, sizeOf });
  expect(boxes).toHaveLength(40);
  expect(width).toBeLessThanOrEqual(wanted + 1);
  for (const [place, a] of boxes.entries()) {
    expect(a.x - a.width / 2 >= 0 && a.x + a.width / 2 <= width && a.y - a.height / 2 >= 0 && a.y + a.height / 2 <= height).toBe(true);
    for (const b of boxes.slice(place + 1)) {
      const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
      expect(apart, `${a.key} and ${b.key}`).toBe(true);
    }
  }
});

test('of hundreds the busiest are drawn, each on a way, and the others are counted', () => {
  const map = bigMap(300);
  const { drawn, otherNodes, otherEdges } = busiestPart(map, 40);
  expect(drawn.nodes.length).toBe(40);
  expect(drawn.nodes.length + otherNodes).toBe(map.nodes.length);
  expect(drawn.edges.length + otherEdges).toBe(map.edges.length);
  const onWays = new Set(drawn.edges.flatMap(({ from, to }) => [from, to]));
  expect(drawn.nodes.every(({ key }) => onWays.has(key))).toBe(true);
});

test('a small map is drawn whole', () => {
  const map = drawOutletMap([carrying('a', 'Courier', 'Portal')]);
  expect(busiestPart(map, 40)).toEqual({ drawn: map, otherNodes: 0, otherEdges: 0 });
});

test('an outlet that stays is found near where it stood, nearer than a layout from nothing would put it', () => {
  const room = { flow: 'across' as const, width: 800, sizeOf };
  const middles = ({ boxes, width, height }: ReturnType<typeof placeNodes>) =>
    new Map(boxes.map(({ key, x, y }) => [key, { x: x - width / 2, y: y - height / 2 }]));
  const whole = busiestPart(bigMap(60), 24).drawn;
  const before = middles(placeNodes(whole, room));
  const gone = new Set(whole.nodes.slice(-4).map(({ key }) => key));
  const fewer = {
    ...whole,
    nodes: whole.nodes.filter(({ key }) => !gone.has(key)),
    edges: whole.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
  const moved = (placing: ReturnType<typeof placeNodes>) =>
    [...middles(placing)].reduce(
      (sum, [key, { x, y }]) => sum + Math.hypot(x - (before.get(key)?.x ?? 0), y - (before.get(key)?.y ?? 0)),
      0,
    ) / fewer.nodes.length;
  const again = moved(placeNodes(fewer, { ...room, before }));
  expect(again).toBeLessThan(60);
  expect(again).toBeLessThan(moved(placeNodes(fewer, room)));
});

test('two outlets below one another stand within one look', () => {
  const { boxes } = placeNodes(drawOutletMap([carrying('a', 'Courier', 'Portal')]), { flow: 'down', width: 380, sizeOf });
  const [upper, lower] = boxes.map(({ y }) => y).sort((one, other) => one - other);
  expect((lower ?? 0) - (upper ?? 0)).toBeLessThan(200);
});

test('a map of nothing takes no room', () => {
  expect(placeNodes(drawOutletMap([]), { flow: 'across', width: 800, sizeOf })).toEqual({ boxes: [], width: 0, height: 0 });
});
