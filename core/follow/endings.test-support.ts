import { inventedTexts } from '../compare/invented-texts.test-support.ts';
import type { Standing } from '../model.ts';
import { articleHtml, creditLine, type Served } from './invented-site.test-support.ts';

/** A small web of invented sites, and what following the article at its start comes to. */
export interface Ending {
  /** What the walk meets, to stand behind "a claimed original …". */
  name: string;
  /** The article that the reader has open. */
  start: string;
  web: Record<string, Served>;
  /** The pages asked for, in order. */
  asked: string[];
  /** Every hop before the page at hand, origin first: its standing, and words of its reason (null: none is given). */
  hops: readonly (readonly [Standing, RegExp | null])[];
  /** Each claimed original where the page names several against one another: its standing, and words of its reason. */
  claimed?: readonly (readonly [Standing, RegExp | null])[];
  /** What a folder of saved pages cannot tell: headers, and sites that don't answer. */
  needsNetwork?: true;
}

const paragraphs = inventedTexts['Latin'] as string[];
const HEADLINE = 'Breakwater holds through the winter storms';
const others = [
  'Bread from the bakery on the corner has won a prize, and the queue on Saturday morning went twice around the market square before nine.',
  'Its owner learned the trade from an aunt in the hills, who baked for three villages in a stove that burned nothing but old vines.',
  'The judges praised the crust, the crumb and the patience of the neighbours, who had been woken at four by the smell for thirty years.',
];

/** The two outlets of an ending, on sites of their own. */
interface Scene {
  copyUrl: string;
  postUrl: string;
  copyName: string;
  postName: string;
  /** The article as the first outlet has it, dated two days before. */
  post: (more?: Partial<Parameters<typeof articleHtml>[0]>) => string;
  credit: string;
  /** An address and a name on another invented site. */
  other: (kind: string) => { url: string; name: string };
}

function sceneOf(word: string, scheme: 'http' | 'https'): Scene {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const site = (kind: string) => ({
    url: `${scheme}://www.${word}-${kind.toLowerCase()}.test/2026/03/04/breakwater-holds`,
    name: `${capital} ${kind}`,
  });
  const [copy, post] = [site('Commons'), site('Courier')];
  return {
    copyUrl: copy.url,
    postUrl: post.url,
    copyName: copy.name,
    postName: post.name,
    credit: creditLine(post.name, post.url),
    post: (more = {}) => articleHtml({ site: post.name, date: 'March 4, 2026', headline: HEADLINE, paragraphs, ...more }),
    other: site,
  };
}

interface Outcome extends Pick<Ending, 'asked' | 'hops' | 'claimed' | 'needsNetwork'> {
  /** Pages beside the copy; its own where it is no plain copy that credits the first outlet. */
  web: Record<string, Served>;
  copy?: Partial<Parameters<typeof articleHtml>[0]>;
}

function ending(word: string, name: string, meet: (scene: Scene) => Outcome, scheme: 'http' | 'https' = 'https'): Ending {
  const scene = sceneOf(word, scheme);
  const { web, copy = {}, ...outcome } = meet(scene);
  const own = articleHtml({ site: scene.copyName, date: 'March 6, 2026', headline: HEADLINE, paragraphs, credit: scene.credit, ...copy });
  return { name, start: scene.copyUrl, web: { [scene.copyUrl]: { body: own }, ...web }, ...outcome };
}

const confirmed = [['confirmed', null]] as const;
const unreachable = (reason: RegExp) => [['unreachable', reason]] as const;
const contradicted = (reason: RegExp) => [['contradicted', reason]] as const;

/** The first outlet's address answers like this, and the walk ends there. */
const meets =
  (served: Served | ((scene: Scene) => Served), hops: Ending['hops'], more: Partial<Outcome> = {}) =>
  (scene: Scene): Outcome => ({
    web: { [scene.postUrl]: typeof served === 'function' ? served(scene) : served },
    asked: [scene.postUrl],
    hops,
    ...more,
  });

/** The page names an address that is not asked for at all. */
const neverAsked =
  (address: string, reason: RegExp) =>
  ({ postName }: Scene): Outcome => ({
    web: { [address]: { body: articleHtml({ site: postName, date: 'March 4, 2026', headline: HEADLINE, paragraphs }) } },
    copy: { credit: creditLine(postName, address) },
    asked: [],
    hops: unreachable(reason),
  });

const privatePlace = /private network/;
const redirectTo = (location: string, status = 302): Served => ({ status, headers: { location } });

const german = [
  'Der Hafen von Kielholm, in dem Marta Lindqvist 340 Boote verwahrt, schloss am 12. März, nachdem ein Sturm 28 Meter der Mauer zerbrach, die Viggo Brandt 1987 gebaut hatte.',
  'Der Rat von Kielholm unter Astrid Falk hat 4.500 Kronen für jede der 61 Familien gefunden, deren Boote in jener Nacht verloren gingen.',
];
const english = [
  'The harbour of Kielholm, where Marta Lindqvist keeps 340 boats, closed on 12 March after a storm broke 28 metres of the wall that Viggo Brandt built in 1987.',
  'The council of Kielholm, led by Astrid Falk, has found 4,500 crowns for each of the 61 families whose boats were lost that night.',
];
const baker = [
  'Die Bäckerei von Hagen Brotmann am Marktplatz von Oberfelden hat 17 Preise gewonnen, und am 23. Mai standen 410 Leute in einer Schlange, die 95 Meter lang war.',
  'Der Lehrling Ottokar Semmel lernte bei einer Tante in Niederfelden, die 1952 für 33 Höfe buk und dafür 250 Mark bekam.',
];
const plainGerman = [
  'Der Hafen blieb nach dem Sturm geschlossen, weil die Mauer an mehreren Stellen gebrochen war und niemand wusste, wer die Arbeiten bezahlen würde.',
  'Die Boote lagen derweil weiter oben am Fluss, wo sie vor den Wellen sicher waren, und die Leute warteten auf besseres Wetter.',
];
const russian = inventedTexts['Cyrillic'] as string[];

/** The bytes of a Russian page as windows-1251 has them, which no UTF-8 reader takes for its own. */
function inWindows1251(html: string): Uint8Array {
  const yo: Record<string, number> = { ё: 0xb8, Ё: 0xa8, '«': 0xab, '»': 0xbb, '—': 0x97, '–': 0x96 };
  return Uint8Array.from(html, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code >= 0x410 && code <= 0x44f ? code - 0x350 : (yo[character] ?? 0x3f);
  });
}

const russianOriginal =
  (declared: string) =>
  (scene: Scene): Outcome => ({
    web: {
      [scene.postUrl]: {
        body: inWindows1251(scene.post({ paragraphs: russian, lang: 'ru', charset: declared })),
        headers: { 'content-type': declared ? 'text/html' : 'text/html; charset=windows-1251' },
      },
    },
    copy: { paragraphs: russian, lang: 'ru' },
    asked: [scene.postUrl],
    hops: confirmed,
    ...(declared ? {} : { needsNetwork: true }),
  });

/** Every ending of a walk, each on sites of its own. */
export const endings: readonly Ending[] = [
  ending(
    'alder',
    'that carries the same text, dated earlier, confirms the page',
    meets(({ post }) => ({ body: post() }), confirmed),
  ),
  ending(
    'ash',
    'over http confirms it as well',
    meets(({ post }) => ({ body: post() }), confirmed),
    'http',
  ),
  ending(
    'aspen',
    'of the same day confirms it',
    meets(({ post }) => ({ body: post({ date: 'March 6, 2026' }) }), confirmed),
  ),
  ending(
    'bay',
    'without a date confirms it',
    meets(({ post }) => ({ body: post({ date: '' }) }), confirmed),
  ),
  ending(
    'beech',
    'that says more than the copy confirms it',
    meets(({ post }) => ({ body: post({ paragraphs: [...paragraphs, others[0] as string] }) }), confirmed),
  ),
  ending(
    'birch',
    'with scripts, pictures and cookies is asked for its page alone',
    meets(
      ({ post, other }) => ({
        body: post({
          head: '<script src="/count.js"></script><link rel="stylesheet" href="/look.css">',
          credit: `<img src="/pixel.gif"><iframe src="${other('Tracker').url}"></iframe><script>fetch("/beacon")</script>`,
        }),
        headers: { 'set-cookie': 'reader=1; Secure; SameSite=None', link: '</early.css>; rel=preload; as=style' },
      }),
      confirmed,
    ),
  ),
  ending('box', 'that names its own original leads on to that', ({ post, postUrl, other }) => {
    const first = other('Echo');
    return {
      web: {
        [postUrl]: { body: post({ credit: creditLine(first.name, first.url) }) },
        [first.url]: { body: post({ site: first.name, date: 'March 3, 2026' }) },
      },
      asked: [postUrl, first.url],
      hops: [
        ['confirmed', null],
        ['confirmed', null],
      ],
    };
  }),
  ending('briar', 'in a ring of sites ends where the ring closes', ({ post, postUrl, postName, other }) => {
    const echo = other('Echo');
    return {
      web: {
        [postUrl]: { body: post({ date: 'March 6, 2026', credit: creditLine(echo.name, echo.url) }) },
        [echo.url]: { body: post({ site: echo.name, date: 'March 6, 2026', credit: creditLine(postName, postUrl) }) },
      },
      asked: [postUrl, echo.url],
      hops: [
        ['contradicted', /names Briar Courier as the first/],
        ['confirmed', null],
      ],
    };
  }),
  ending('broom', 'at the page’s own address leads back', ({ copyUrl, postName }) => ({
    web: {},
    copy: { credit: creditLine(postName, `${copyUrl}?utm_source=credit`) },
    asked: [],
    hops: unreachable(/leads back to a page of this chain/),
  })),
  ending('cedar', 'that sends on to the page itself leads back', ({ copyUrl, postUrl }) => ({
    web: { [postUrl]: redirectTo(copyUrl) },
    asked: [postUrl, copyUrl],
    hops: unreachable(/leads back to a page of this chain/),
  })),
  ending('cherry', 'beside another claimed original: each is checked', ({ post, postUrl, credit, other }) => {
    const echo = other('Echo');
    return {
      web: { [postUrl]: { body: post() }, [echo.url]: { body: post({ site: echo.name, paragraphs: others }) } },
      copy: { credit: `${credit}<p>Originally published by <a href="${echo.url}">${echo.name}</a>.</p>` },
      asked: [postUrl, echo.url],
      hops: confirmed,
      claimed: [
        ['confirmed', null],
        ['contradicted', /another text/],
      ],
    };
  }),
  ending(
    'cobnut',
    'beside another that carries the same text: each is confirmed, and neither called the first',
    ({ post, postUrl, credit, other }) => {
      const echo = other('Echo');
      return {
        web: { [postUrl]: { body: post() }, [echo.url]: { body: post({ site: echo.name }) } },
        copy: { credit: `${credit}<p>Originally published by <a href="${echo.url}">${echo.name}</a>.</p>` },
        asked: [postUrl, echo.url],
        hops: [],
        claimed: [
          ['confirmed', null],
          ['confirmed', null],
        ],
      };
    },
  ),
  ending('cornel', 'that is gone beside another that names an earlier one leads on to that', ({ post, postUrl, credit, other }) => {
    const [echo, first] = [other('Echo'), other('Letter')];
    return {
      web: {
        [postUrl]: { status: 410, body: '<h1>Gone</h1>' },
        [echo.url]: { body: post({ site: echo.name, credit: creditLine(first.name, first.url) }) },
        [first.url]: { body: post({ site: first.name, date: 'March 3, 2026' }) },
      },
      copy: { credit: `${credit}<p>Originally published by <a href="${echo.url}">${echo.name}</a>.</p>` },
      asked: [postUrl, echo.url, first.url],
      hops: [
        ['confirmed', null],
        ['confirmed', null],
      ],
      claimed: [
        ['unreachable', /410/],
        ['confirmed', null],
      ],
    };
  }),
  ending(
    'cypress',
    'whose dateline names an agency: the chain ends there',
    meets(
      ({ post }) => ({ body: post({ paragraphs: [`HARBOUR TOWN (Reuters) - ${paragraphs[0]}`, ...paragraphs.slice(1)] }) }),
      [
        ['unreachable', /no address is given/],
        ['confirmed', null],
      ],
    ),
  ),
  ending(
    'elder',
    'behind a paywall is not compared by its first lines',
    meets(
      ({ post }) => ({ body: post({ paragraphs: [paragraphs[0] as string, 'Subscribe to continue reading this article.'] }) }),
      unreachable(/paywall/),
    ),
  ),
  ending(
    'elm',
    'that its markup calls locked is behind a paywall',
    meets(
      ({ post }) => ({
        body: post({
          paragraphs: paragraphs.slice(0, 1),
          head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
        }),
      }),
      unreachable(/paywall/),
    ),
  ),
  ending(
    'fennel',
    'behind a question about cookies is told to be so',
    meets(
      {
        body: '<!doctype html><title>Before you continue</title><main><h1>Before you continue</h1><p>We and our 811 partners use cookies to measure how our pages are read.</p><button>Accept all</button> <button>Manage options</button></main>',
      },
      unreachable(/cookies or consent/),
    ),
  ),
  ending('fir', 'that is not there is told with its 404', meets({ status: 404, body: '<h1>Not found</h1>' }, unreachable(/404/))),
  ending('gorse', 'that was taken away is told with its 410', meets({ status: 410, body: '<h1>Gone</h1>' }, unreachable(/410/))),
  ending(
    'hazel',
    'whose address shows a page that says "not found"',
    meets(
      { body: '<!doctype html><title>Page not found</title><main><h1>Page not found</h1><p>Perhaps the search helps you on.</p></main>' },
      unreachable(/says there is no such article/),
    ),
  ),
  ending('holly', 'that its site refuses to show', meets({ status: 403, body: '<h1>Forbidden</h1>' }, unreachable(/refuses to show/))),
  ending('hornbeam', 'whose site fails', meets({ status: 500, body: '<h1>Error</h1>' }, unreachable(/failed to answer/))),
  ending('ivy', 'whose busy site asks for a second is asked once more after it', ({ post, postUrl }) => ({
    web: { [postUrl]: { status: 503, headers: { 'retry-after': '1' }, body: 'busy', afterwards: { body: post() } } },
    asked: [postUrl, postUrl],
    hops: confirmed,
    needsNetwork: true,
  })),
  ending(
    'juniper',
    'whose busy site asks for an hour is left alone',
    meets({ status: 429, headers: { 'retry-after': '3600' }, body: 'busy' }, unreachable(/asks to be left alone/), { needsNetwork: true }),
  ),
  ending('larch', 'that its site keeps from robots is not asked for', ({ post, postUrl }) => ({
    web: {
      [postUrl]: { body: post() },
      [new URL('/robots.txt', postUrl).href]: { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /2026/' },
    },
    asked: [],
    hops: unreachable(/asks programs not to open/),
    needsNetwork: true,
  })),
  ending('laurel', 'that has moved is found where its address sends on to', ({ post, postUrl }) => {
    const moved = new URL('/archive/breakwater-holds', postUrl).href;
    return {
      web: { [postUrl]: redirectTo('/archive/breakwater-holds', 301), [moved]: { body: post() } },
      asked: [postUrl, moved],
      hops: confirmed,
    };
  }),
  ending('lilac', 'that has moved is found by its headline on the page that says so', ({ post, postUrl }) => {
    const moved = new URL('/archive/breakwater-holds', postUrl).href;
    return {
      web: {
        [postUrl]: { status: 404, body: `<h1>Not found</h1><p><a href="/archive/breakwater-holds">${HEADLINE}</a></p>` },
        [moved]: { body: post() },
      },
      asked: [postUrl, moved],
      hops: confirmed,
    };
  }),
  ending('linden', 'that has moved is found by its canonical address', ({ post, postUrl }) => {
    const moved = new URL('/archive/breakwater-holds', postUrl).href;
    return {
      web: {
        [postUrl]: {
          body: `<!doctype html><title>Moved</title><link rel="canonical" href="${moved}"><main><p>This article has a new place.</p></main>`,
        },
        [moved]: { body: post() },
      },
      asked: [postUrl, moved],
      hops: confirmed,
    };
  }),
  ending('maple', 'that is sent from http to https', ({ post, postUrl, postName }) => {
    const plain = postUrl.replace('https:', 'http:');
    return {
      web: { [plain]: redirectTo(postUrl, 301), [postUrl]: { body: post() } },
      copy: { credit: creditLine(postName, plain) },
      asked: [plain, postUrl],
      hops: confirmed,
    };
  }),
  ending('medlar', 'that sends round in a circle', ({ postUrl, other }) => {
    const { url } = other('Mirror');
    return {
      web: { [postUrl]: redirectTo(url), [url]: redirectTo(postUrl) },
      asked: [...Array(5).fill([postUrl, url]), [postUrl]].flat(2),
      needsNetwork: true,
      hops: unreachable(/without end/),
    };
  }),
  ending('mint', 'that sends on to a private address', meets(redirectTo('http://10.0.0.7/admin'), unreachable(privatePlace))),
  ending('myrtle', 'that sends on to this very machine', meets(redirectTo('http://localhost:8080/'), unreachable(privatePlace))),
  ending(
    'moss',
    'that sends on to a public name that says a private address',
    meets(redirectTo('http://10.0.0.7.nip.io/admin'), unreachable(privatePlace)),
  ),
  ending('nettle', 'at a private address', neverAsked('http://192.168.1.1/wall', privatePlace), 'http'),
  ending('oak', 'at an address that is private in disguise', neverAsked('http://2130706433/wall', privatePlace), 'http'),
  ending(
    'olive',
    'at the address of cloud machines’ own secrets',
    neverAsked('http://169.254.169.254/latest/meta-data', privatePlace),
    'http',
  ),
  ending('osier', 'at a name of somebody’s own network', neverAsked('http://wiki.corp.internal/wall', privatePlace), 'http'),
  ending('pine', 'at a public name that says a private address', neverAsked('http://10.0.0.7.nip.io/wall', privatePlace), 'http'),
  ending('plum', 'at an address in IPv6 for this machine', neverAsked('http://[::ffff:7f00:1]/wall', privatePlace), 'http'),
  ending(
    'poplar',
    'whose address carries a password',
    neverAsked('https://reader:secret@www.poplar-courier.test/wall', /name and a password/),
  ),
  ending(
    'quince',
    'that sends on to what is no web address',
    meets(redirectTo('ftp://www.quince-courier.test/wall'), unreachable(/can't be (?:opened|reached)/)),
  ),
  ending(
    'reed',
    'in another language is compared by names and numbers',
    meets(
      ({ post }) => ({ body: post({ paragraphs: german, lang: 'de', headline: 'Die Mauer hielt nicht' }) }),
      [['confirmed', /German[^\n]{1,40}structure, names and numbers/]],
      { copy: { paragraphs: english } },
    ),
  ),
  ending(
    'rose',
    'in another language with other names and numbers',
    meets(({ post }) => ({ body: post({ paragraphs: baker, lang: 'de' }) }), contradicted(/German/), {
      copy: { paragraphs: english },
    }),
  ),
  ending(
    'rowan',
    'in another language with too little to compare by',
    meets(({ post }) => ({ body: post({ paragraphs: plainGerman, lang: 'de' }) }), unreachable(/another language/)),
  ),
  ending(
    'rue',
    'with another text under the same headline',
    meets(({ post }) => ({ body: post({ paragraphs: others }) }), contradicted(/another text/)),
  ),
  ending('sumac', 'that sends on to another article is not called contradicted', ({ post, postUrl, postName }) => {
    const latest = postUrl.replace('breakwater-holds', 'bakery-wins');
    return {
      web: {
        [postUrl]: redirectTo(latest, 301),
        [latest]: { body: post({ site: postName, headline: 'Bakery wins a prize', paragraphs: others }) },
      },
      asked: [postUrl, latest],
      hops: unreachable(/sends on to another article/),
    };
  }),
  ending('tamarisk', 'whose letters are read in the wrong code could not be read', ({ post, postUrl }) => ({
    web: {
      [postUrl]: {
        body: inWindows1251(post({ paragraphs: russian, lang: 'ru' })),
        headers: { 'content-type': 'text/html; charset=utf-8' },
      },
    },
    copy: { paragraphs: russian, lang: 'ru' },
    asked: [postUrl],
    hops: unreachable(/couldn't be read/),
  })),
  ending('teak', 'in UTF-8 that its server calls Latin could not be read', ({ post, postUrl }) => ({
    web: {
      [postUrl]: { body: post({ paragraphs: russian, lang: 'ru' }), headers: { 'content-type': 'text/html; charset=iso-8859-1' } },
    },
    copy: { paragraphs: russian, lang: 'ru' },
    asked: [postUrl],
    hops: unreachable(/couldn't be read/),
    needsNetwork: true,
  })),
  ending(
    'rush',
    'that is dated later',
    meets(({ post }) => ({ body: post({ date: 'March 19, 2026' }) }), contradicted(/is dated/)),
  ),
  ending(
    'sage',
    'that names the page at hand as the first',
    meets(
      ({ post, copyName, copyUrl }) => ({ body: post({ credit: creditLine(copyName, copyUrl) }) }),
      contradicted(/names Sage Commons as the first/),
    ),
  ),
  ending(
    'sedge',
    'that shares a few paragraphs stays as stated',
    meets(({ post }) => ({ body: post({ paragraphs: [...paragraphs.slice(0, 2), ...others] }) }), [['stated', /too little to confirm/]], {
      copy: { paragraphs: [...paragraphs.slice(0, 2), ...plainNews()] },
    }),
  ),
  ending('sloe', 'without an address: nothing is asked for', ({ postName }) => ({
    web: {},
    copy: { credit: `<p>This article first appeared in ${postName}.</p>` },
    asked: [],
    hops: unreachable(/no address is given/),
  })),
  ending('sorrel', 'in an old Russian charset that the server names', russianOriginal('')),
  ending('spruce', 'in an old Russian charset that the page names', russianOriginal('windows-1251')),
  ending(
    'tansy',
    'of more than five megabytes',
    meets({ body: `<!doctype html><title>Long</title>${'<p>wall</p>'.repeat(540_000)}` }, unreachable(/too large/)),
  ),
  ending(
    'teasel',
    'that is a PDF',
    meets({ body: '%PDF-1.7', headers: { 'content-type': 'application/pdf' } }, unreachable(/not a web page/), { needsNetwork: true }),
  ),
  ending(
    'thistle',
    'that is a picture',
    meets({ body: 'GIF89a', headers: { 'content-type': 'image/gif' } }, unreachable(/not a web page/), { needsNetwork: true }),
  ),
  ending('thyme', 'whose site never answers', meets({ hangs: true }, unreachable(/too long/), { needsNetwork: true })),
  ending('vetch', 'whose site cannot be reached', ({ postUrl }) => ({
    web: {},
    asked: [postUrl],
    hops: unreachable(/can't be reached/),
    needsNetwork: true,
  })),
  ending('vine', 'at its outlet’s front page has no address of its own', ({ postUrl, postName }) => ({
    web: {},
    copy: { credit: creditLine(postName, new URL('/', postUrl).href) },
    asked: [],
    hops: unreachable(/no address is given/),
  })),
  ending(
    'violet',
    'at a list of articles',
    meets(({ postName }) => ({ body: listPage(postName) }), unreachable(/not an article/)),
  ),
  ending(
    'willow',
    'with a line of text',
    meets(({ post }) => ({ body: post({ paragraphs: ['The wall holds.'] }) }), unreachable(/too little text|not an article/)),
  ),
  ending('yarrow', 'that answers with nothing', meets({ body: '' }, unreachable(/couldn't be read|not an article/))),
  ending('yew', 'that an archive holds is told to be a capture', ({ post, postUrl, postName }) => {
    const held = `https://web.archive.org/web/20260305101112/${postUrl}`;
    return { web: { [held]: { body: post() } }, copy: { credit: creditLine(postName, held) }, asked: [held], hops: confirmed };
  }),
  ending('zinnia', 'behind a long chain ends with the budget', ({ post, postUrl, postName, other }) => {
    const kinds = ['Courier', 'Echo', 'Letter', 'Herald', 'Record', 'Gazette', 'Journal', 'Mirror'];
    const sites = kinds.map((kind) => (kind === 'Courier' ? { url: postUrl, name: postName } : other(kind)));
    const web = Object.fromEntries(
      sites.slice(0, -1).map(({ url, name }, index) => {
        const earlier = sites[index + 1] as { url: string; name: string };
        return [url, { body: post({ site: name, date: '', credit: creditLine(earlier.name, earlier.url) }) }];
      }),
    );
    return { web, asked: sites.slice(0, 6).map(({ url }) => url), hops: sites.slice(0, 6).map(() => ['confirmed', null] as const) };
  }),
];

function plainNews(): string[] {
  return [
    'Three schools will open a week later than planned because the paint in their halls has not dried, and the caretakers advise against leaning on any wall.',
    'A theatre in the old town shows a comedy about lighthouse keepers, in which nobody leaves the lamp room and everything goes wrong that can go wrong there.',
    'The river ferry has a new timetable, printed on paper that survives the rain, after passengers complained that last year’s dissolved within the month.',
  ];
}

function listPage(name: string): string {
  const stories = Array.from(
    { length: 24 },
    (_, at) => `<li><h3><a href="/2026/03/${at + 1}/story-${at}">Story ${at} of the day from the coast and the hills</a></h3></li>`,
  );
  return `<!doctype html><html lang="en"><title>${name}</title><meta property="og:type" content="website"><body><h1>${name}</h1><ul>${stories.join('')}</ul></body></html>`;
}
