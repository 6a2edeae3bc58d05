import { expect, test } from 'vitest';
import type { Hop, Reading } from '../model.ts';
import { prose } from '../page.test-support.ts';
import { creditTo, follow, HEADLINE, type InventedPage } from './invented-web.test-support.ts';

const HERE = 'https://www.commons-wire.test/2026/03/06/breakwater-holds';
const POST = 'https://www.harbour-post.test/2026/03/04/breakwater-holds';
const ECHO = 'https://valley-echo.test/2026/03/03/breakwater-holds';
const copy = { site: 'Commons Wire', date: 'March 6, 2026', credit: creditTo('The Harbour Post', POST) };
const original = { site: 'The Harbour Post', date: 'March 4, 2026' };
const otherProse =
  '<p>Bread from the bakery on the corner has won a prize, and the queue on Saturday morning went twice around the market square before nine.</p><p>Its owner learned the trade from an aunt in the hills, who baked for three villages in a stove that burned nothing but old vines.</p>';

const follows = (page: InventedPage, more: Record<string, InventedPage> = {}) => follow({ [HERE]: copy, [POST]: page, ...more });
const hopsOf = (reading: Reading) => reading.chain.map((hop) => [hop.publisher.name, hop.role, hop.standing]);
const first = (reading: Reading) => reading.chain[0] as Hop;

test('the same text, published earlier, confirms the original, with what the copy changed', () => {
  const { reading, asked } = follows({
    ...original,
    body: `${prose}<p>The wall is eleven years late, and nobody in town expects it to be the last.</p>`,
  });
  expect(asked).toEqual([POST]);
  expect(hopsOf(reading)).toEqual([
    ['The Harbour Post', 'origin', 'confirmed'],
    ['Commons Wire', 'this-page', 'stated'],
  ]);
  expect(first(reading)).toMatchObject({
    reason: null,
    comparison: { sharedOfCopy: 1, leftOut: 1, added: 0, changed: 0, moved: 0, headline: 'same' },
    work: { title: HEADLINE, url: POST, date: '2026-03-04' },
  });
  expect(reading.evidence.find(({ id }) => id === first(reading).evidence.at(-1))).toMatchObject({
    where: 'fetched-page',
    signal: 'opened-original',
  });
  expect(reading.dates.original?.value).toBe('2026-03-04');
  expect(reading.conflicts).toEqual([]);
});

test('an original that names its own original lengthens the chain, and each hop is checked', () => {
  const { reading, asked } = follows(
    { ...original, credit: creditTo('Valley Echo', ECHO) },
    { [ECHO]: { site: 'Valley Echo', date: 'March 3, 2026' } },
  );
  expect(asked).toEqual([POST, ECHO]);
  expect(hopsOf(reading)).toEqual([
    ['Valley Echo', 'origin', 'confirmed'],
    ['The Harbour Post', 'intermediary', 'confirmed'],
    ['Commons Wire', 'this-page', 'stated'],
  ]);
  expect(reading.chain.map(({ relation }) => relation)).toEqual(['published', 'republished-from', 'republished-from']);
  const said = reading.evidence.filter(({ id }) => first(reading).evidence.includes(id));
  expect(said.map(({ where, selector }) => [where, selector])).toEqual(said.map(() => ['fetched-page', null]));
  expect(reading.conflicts).toMatchObject([{ about: 'origin', explanation: expect.stringContaining('itself names Valley Echo') }]);
  const sides = reading.conflicts[0]?.evidence.map((id) => reading.evidence.find((piece) => piece.id === id)?.quote);
  expect(sides).toEqual([expect.stringContaining('The Harbour Post'), expect.stringContaining('Valley Echo')]);
});

test.each<[string, InventedPage, Hop['standing']]>([
  [
    'names yet another',
    { site: 'Valley Echo', date: 'March 3, 2026', credit: creditTo('Fell Gazette', 'https://fell.test/breakwater-holds') },
    'confirmed',
  ],
  ['carries another text', { site: 'Valley Echo', date: 'March 3, 2026', body: otherProse }, 'contradicted'],
])('the page at hand is not told to claim what only its original does: that one %s', (_, page, standing) => {
  const { reading } = follows({ ...original, credit: creditTo('Valley Echo', ECHO) }, { [ECHO]: page });
  expect(reading.chain.find(({ publisher }) => publisher.name === 'Valley Echo')).toMatchObject({ standing });
  expect(reading.conflicts.map(({ followed }) => followed)).toEqual([
    { code: 'names-another', name: 'The Harbour Post', other: 'Valley Echo' },
  ]);
});

test('a chain that ends in an agency tells that the agency gives no address', () => {
  const { reading } = follows({
    ...original,
    body: prose.replace('<p>The harbour master', '<p>HARBOUR TOWN (Reuters) - The harbour master'),
  });
  expect(hopsOf(reading)).toEqual([
    ['Reuters', 'agency', 'unreachable'],
    ['The Harbour Post', 'origin', 'confirmed'],
    ['Commons Wire', 'this-page', 'stated'],
  ]);
  expect(first(reading).reason).toContain('no address');
});

test.each<[string, InventedPage, string]>([
  ['another text, under the same headline', { ...original, body: otherProse }, 'another text'],
  ['the text, dated later', { ...original, date: 'March 19, 2026' }, 'after this page'],
  [
    'the text, and says that the page at hand was first',
    { ...original, credit: creditTo('Commons Wire', HERE) },
    'names Commons Wire as the first',
  ],
])('a claimed original that carries %s is contradicted', (_, page, reason) => {
  const { reading } = follows(page);
  expect(first(reading)).toMatchObject({ standing: 'contradicted', reason: expect.stringContaining(reason) });
  expect(first(reading).confidence).toBeLessThanOrEqual(0.3);
  expect(reading.chain).toHaveLength(2);
  expect(reading.conflicts).toMatchObject([{ about: 'origin', explanation: expect.stringContaining(reason) }]);
});

test('a later date contradicts nothing where an earlier first publication is stated, nor does the next day', () => {
  const stated = '<meta property="article:published_time" content="2026-03-07T01:00:00+09:00">';
  expect(first(follows({ ...original, date: 'March 7, 2026', head: stated }).reading).standing).toBe('confirmed');
});

const lottery = (first: string, rest: string, jackpot: string) =>
  `<p>The winning numbers in the draw of the State Lotto held on Saturday night were ${first}, ${rest}. The jackpot stood at ${jackpot} million crowns.</p>
<p>Tickets may be checked at any licensed shop or by telephone. Prizes must be claimed within ninety days of the draw, and winners must come to the office in person.</p>`;

test('last week’s column in the same form is not this week’s: it stays as stated, and what agrees is told', () => {
  const week = { ...original, body: lottery('4', '27, 31 and 44', '12') };
  const { reading } = follow({ [HERE]: { ...copy, body: lottery('9', '22, 38 and 41', '15') }, [POST]: week });
  expect(first(reading)).toMatchObject({ standing: 'stated', because: { code: 'set-form', numbers: { shared: 0, of: 5 } } });
  expect(first(reading).reason).toContain('0 of 5 numbers');
  expect(reading.conflicts).toEqual([]);
  const again = { [HERE]: { ...copy, body: lottery('4', '27, 31 and 44', '21') }, [POST]: week };
  expect(first(follow(again).reading).standing).toBe('confirmed');
});

const comment = Array.from(
  { length: 12 },
  (_, i) =>
    `<p>What I make of it, for the ${i + 1}th time, is that ${['gulls', 'kings', 'sieves'][i % 3]} are never asked ${'why '.repeat(i + 2)}</p>`,
).join('');

test('an excerpt is confirmed by its passage, however much stands around it; a reprint is not', () => {
  const passage = prose.split('\n')[0] ?? '';
  const saying = (credit: string) =>
    follow({
      [HERE]: { ...copy, credit, body: comment + passage + comment },
      [POST]: { ...original, body: prose + comment.toUpperCase().replace(/[A-Z]{3,}/g, 'so') },
    });
  const excerpt = `<p>Excerpted from <a href="${POST}">The Harbour Post</a>.</p>`;
  expect(first(saying(excerpt).reading).standing).toBe('confirmed');
  expect(first(saying(copy.credit).reading).standing).not.toBe('confirmed');
});

test('two pages behind walls of the same words are not one text', () => {
  const wall =
    '<p>This article is for subscribers only. Subscribe now to read the whole story and all that we publish, from four crowns a week. Already a subscriber? Log in here to go on reading.</p>';
  const { reading } = follow({ [HERE]: { ...copy, body: wall }, [POST]: { ...original, body: wall } });
  expect(first(reading)).toMatchObject({ standing: 'unreachable', reason: expect.stringContaining('paywall') });
});

const subscribe = '<div class="offer"><p>Subscribe to continue reading this story.</p></div>';
const firstParagraph = prose.split('\n')[0] ?? '';

test.each<[string, InventedPage, string]>([
  ['is gone from the web (404)', { status: 404 }, '404'],
  ['was taken away (410)', { status: 410 }, '410'],
  ['is on a server that fails', { status: 503 }, 'failed to answer'],
  [
    'is replaced by a page that says so with status 200',
    { html: '<h1>Page not found</h1><p>Sorry, the page you were looking for is not here any more.</p>' },
    'no such article',
  ],
  ['stands behind a paywall', { ...original, body: `${firstParagraph}${subscribe}` }, 'paywall'],
  [
    'is hidden by a question about consent',
    {
      html: '<div><h2>We value your privacy</h2><p>We and our 812 partners use cookies to show you this.</p><button>Accept all</button></div>',
    },
    'consent',
  ],
  [
    'is shown only to who logs in',
    { html: '<h1>Welcome back</h1><form><input name="mail"><input type="password" name="word"><button>Go on</button></form>' },
    'log in',
  ],
  ['is now a list of stories', { html: `<ul>${'<li><a href="/a">A story</a></li>'.repeat(20)}</ul>` }, 'not an article'],
  ['leads back to the page at hand', { redirect: HERE }, 'leads back'],
])('an original that %s is out of reach, and the reason is told', (_, page, reason) => {
  const { reading } = follows(page);
  expect(first(reading)).toMatchObject({ standing: 'unreachable', reason: expect.stringContaining(reason), comparison: null });
  expect(reading.chain).toHaveLength(2);
});

test.each([
  ['http://127.0.0.1/story', 'private network'],
  ['http://intranet.internal/story', 'private network'],
  ['http://ada:wren@harbour-post.test/story', "can't be opened"],
])('%s is never asked for', (address, reason) => {
  const { reading, asked } = follow({ [HERE]: { ...copy, credit: creditTo('The Harbour Post', address) } });
  expect(asked).toEqual([]);
  const named = reading.chain.slice(0, -1);
  for (const hop of named) expect(hop).toMatchObject({ standing: 'unreachable' });
  if (named[0]?.work.url) expect(named[0].reason).toContain(reason);
});

test('an original without an address is out of reach', () => {
  const { reading, asked } = follow({ [HERE]: { ...copy, credit: '<p>This article first appeared in The Harbour Post.</p>' } });
  expect(asked).toEqual([]);
  expect(first(reading)).toMatchObject({ standing: 'unreachable', reason: expect.stringContaining('no address') });
});

test('an article that has moved on its site is found by its headline', () => {
  const moved = 'https://www.harbour-post.test/archive/breakwater-holds';
  const page = { status: 404, html: `<h1>Not found</h1><p><a href="/archive/breakwater-holds">${HEADLINE}</a></p>` };
  const { reading, asked } = follows(page, { [moved]: original });
  expect(asked).toEqual([POST, moved]);
  expect(first(reading)).toMatchObject({ standing: 'confirmed', work: { url: moved } });
});

test('where the article is not found elsewhere either, the named address keeps its reason', () => {
  const page = { status: 410, html: `<h1>Gone</h1><p><a href="/archive/breakwater-holds">${HEADLINE}</a></p>` };
  const { reading, asked } = follows(page, { 'https://www.harbour-post.test/archive/breakwater-holds': { status: 503 } });
  expect(asked).toHaveLength(2);
  expect(first(reading)).toMatchObject({ standing: 'unreachable', reason: expect.stringContaining('410') });
});

test('an address with another text stays contradicted where the site’s own link leads nowhere', () => {
  const page = { ...original, body: otherProse, credit: `<p><a href="/archive/breakwater-holds">${HEADLINE}</a></p>` };
  const { reading, asked } = follows(page);
  expect(asked).toHaveLength(2);
  expect(first(reading)).toMatchObject({ standing: 'contradicted', reason: expect.stringContaining('another text') });
  expect(reading.conflicts).toMatchObject([{ about: 'origin', explanation: expect.stringContaining('another text') }]);
});

test('a redirect is followed, and the hop stands where it ends', () => {
  const { reading } = follows(
    { redirect: 'https://www.harbour-post.test/news/wall' },
    { 'https://www.harbour-post.test/news/wall': original },
  );
  expect(first(reading)).toMatchObject({ standing: 'confirmed', work: { url: 'https://www.harbour-post.test/news/wall' } });
});

test('an original that an archive holds is compared, and told to be a capture', () => {
  const held = `https://web.archive.org/web/20260305101112/${POST}`;
  const { reading } = follow({ [HERE]: { ...copy, credit: creditTo('The Harbour Post', held) }, [held]: original, [POST]: original });
  const hop = reading.chain.find(({ publisher }) => publisher.name === 'The Harbour Post');
  expect(hop).toMatchObject({ standing: 'confirmed', reason: null, capture: { url: held, time: '2026-03-05' } });
  expect(reading.conflicts).toEqual([]);
});

test('three sites that name one another in a ring end where the ring closes', () => {
  const { reading, asked } = follows(
    { ...original, date: 'March 6, 2026', credit: creditTo('Valley Echo', ECHO) },
    { [ECHO]: { site: 'Valley Echo', date: 'March 6, 2026', credit: creditTo('The Harbour Post', POST) } },
  );
  expect(asked).toEqual([POST, ECHO]);
  expect(first(reading)).toMatchObject({
    standing: 'contradicted',
    reason: expect.stringContaining('names The Harbour Post as the first'),
  });
});

test('a long chain ends with the budget, and says so', () => {
  const web: Record<string, InventedPage> = {};
  const at = (n: number) => `https://paper-${n}.test/2026/03/0${9 - n}/breakwater-holds`;
  for (let n = 0; n < 9; n += 1)
    web[at(n)] = {
      site: `Paper ${'ABCDEFGHI'[n]} Gazette`,
      date: `March ${9 - n}, 2026`,
      credit: creditTo(`Paper ${'ABCDEFGHI'[n + 1]} Gazette`, at(n + 1)),
    };
  const few = follow(web, { pages: 2 });
  expect(few.asked).toHaveLength(2);
  expect(few.reading.chain.map((hop) => hop.standing)).toEqual(['unreachable', 'confirmed', 'confirmed', 'stated']);
  expect(first(few.reading).reason).toContain('limit');
  expect(follow(web, { hops: 6 }).reading.chain).toHaveLength(7);
  expect(follow(web, { seconds: 20 }, 9).asked).toHaveLength(3);
});

const english =
  '<p>The harbour of Kielholm, where Marta Lindqvist keeps 340 boats, closed on 12 March after a storm broke 28 metres of the wall that Viggo Brandt built in 1987.</p><p>The council of Kielholm, led by Astrid Falk, has found 4,500 crowns for each of the 61 families whose boats were lost that night.</p>';

test.each([
  [
    'German',
    'de',
    '<p>Der Hafen von Kielholm, in dem Marta Lindqvist 340 Boote verwahrt, schloss am 12. März, nachdem ein Sturm 28 Meter der Mauer zerbrach, die Viggo Brandt 1987 gebaut hatte.</p><p>Der Rat von Kielholm unter Astrid Falk hat 4.500 Kronen für jede der 61 Familien gefunden, deren Boote in jener Nacht verloren gingen.</p>',
  ],
  [
    'Russian',
    'ru',
    '<p>Гавань Кильхольма, где Марта Линдквист держит 340 лодок, закрылась 12 марта, когда шторм разрушил 28 метров стены, которую Вигго Брандт построил в 1987 году.</p><p>Совет Кильхольма во главе с Астрид Фальк нашёл 4 500 крон для каждой из 61 семьи, чьи лодки погибли в ту ночь.</p>',
  ],
])('a translation from %s is compared by names and numbers, and told to be one', (language, lang, body) => {
  const { reading } = follow({
    [HERE]: { ...copy, body: english },
    [POST]: { ...original, body, lang, headline: 'Die Mauer hielt nicht' },
  });
  expect(first(reading)).toMatchObject({ standing: 'confirmed', comparison: null });
  expect(first(reading).reason).toMatch(new RegExp(`in ${language}.*structure, names and numbers`, 'u'));
});

test('a text in another language with other names and numbers is another text', () => {
  const body =
    '<p>Die Bäckerei von Hagen Brotmann am Marktplatz von Oberfelden hat 17 Preise gewonnen, und am 23. Mai standen 410 Leute in einer Schlange, die 95 Meter lang war.</p><p>Der Lehrling Ottokar Semmel lernte bei einer Tante in Niederfelden, die 1952 für 33 Höfe buk und dafür 250 Mark bekam.</p>';
  const { reading } = follow({ [HERE]: { ...copy, body: english }, [POST]: { ...original, body, lang: 'de' } });
  expect(first(reading)).toMatchObject({ standing: 'contradicted', reason: expect.stringContaining('in German, and only') });
});

test('a text in another language without names and numbers cannot be compared', () => {
  const body =
    '<p>Der Hafen blieb nach dem Sturm geschlossen, weil die Mauer an mehreren Stellen gebrochen war und niemand wusste, wer die Arbeiten bezahlen würde.</p><p>Die Boote lagen derweil weiter oben am Fluss, wo sie vor den Wellen sicher waren, und die Leute warteten auf besseres Wetter.</p>';
  const { reading } = follow({ [HERE]: copy, [POST]: { ...original, body, lang: 'de' } });
  expect(first(reading)).toMatchObject({ standing: 'unreachable', reason: expect.stringContaining('another language') });
});

const rivals = `${creditTo('The Harbour Post', POST)}<p>Originally published by <a href="${ECHO}">Valley Echo</a>.</p>`;
const quarrel = { ...copy, credit: rivals };
const claimedIn = (reading: Reading) =>
  reading.conflicts
    .flatMap(({ chains = [] }) => chains.flatMap((chain) => chain.slice(-2, -1)))
    .map((hop) => [hop.publisher.name, hop.standing]);

test('of two claimed originals both are opened, and the one that carries the text is the origin; the conflict says which is which', () => {
  const { reading, asked } = follow({
    [HERE]: quarrel,
    [POST]: { ...original, body: otherProse },
    [ECHO]: { site: 'Valley Echo', date: 'March 3, 2026' },
  });
  expect(asked).toEqual([POST, ECHO]);
  expect(hopsOf(reading)).toEqual([
    ['Valley Echo', 'origin', 'confirmed'],
    ['Commons Wire', 'this-page', 'stated'],
  ]);
  expect(reading.chain[1]?.relation).toBe('republished-from');
  expect(reading.dates.original?.value).toBe('2026-03-03');
  expect(claimedIn(reading)).toEqual([
    ['The Harbour Post', 'contradicted'],
    ['Valley Echo', 'confirmed'],
  ]);
  expect(reading.conflicts.map(({ explanation }) => explanation)).toEqual([
    'The page gives two different origins: The Harbour Post and Valley Echo. The Harbour Post is contradicted: another text stands there: 0 % of the words are the same. Valley Echo is confirmed.',
  ]);
  const known = new Set(reading.evidence.map(({ id }) => id));
  expect(reading.chain.flatMap(({ evidence }) => evidence).filter((id) => !known.has(id))).toEqual([]);
  expect(known.size).toBe(reading.evidence.length);
});

test('where both claimed originals carry the text, or the budget ends before one, none is called the first', () => {
  const web = { [HERE]: quarrel, [POST]: original, [ECHO]: { site: 'Valley Echo', date: 'March 3, 2026' } };
  const both = follow(web).reading;
  expect(hopsOf(both)).toEqual([['Commons Wire', 'this-page', 'stated']]);
  expect(claimedIn(both).map(([, standing]) => standing)).toEqual(['confirmed', 'confirmed']);
  const half = follow({ ...web, [POST]: { ...original, body: otherProse } }, { pages: 1 });
  expect(half.asked).toEqual([POST]);
  expect(hopsOf(half.reading)).toEqual([['Commons Wire', 'this-page', 'stated']]);
  expect(claimedIn(half.reading)).toEqual([
    ['The Harbour Post', 'contradicted'],
    ['Valley Echo', 'unreachable'],
  ]);
});
