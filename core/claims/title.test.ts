import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import { cutSiteName } from './site-in-title.ts';
import { drawTitle } from './title.ts';

const names = ['The Harbour Post', 'harbour-post.test'];
const headline = 'Breakwater holds through the winter storms';

test('the visible headline is the title', () => {
  expect(drawTitle(articleWith({ headline }, { head: `<title>${headline} - The Harbour Post</title>` }), names)).toBe(headline);
});

test('a headline cut short on the page is completed from the head', () => {
  const page = articleWith({ headline: 'Breakwater holds through the…' }, { head: `<meta property="og:title" content="${headline}">` });
  expect(drawTitle(page, names)).toBe(headline);
});

test('the headline that the window has too is the one to read, though another is shared', () => {
  const head = (title: string) =>
    `<title>${title} - The Harbour Post</title><meta property="og:title" content="Sailors lose bet on the old sea wall">` +
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Sailors lose bet on the old sea wall"}</script>';
  expect(drawTitle(articleWith({ headline }, { head: head(headline) }), names)).toBe(headline);
  expect(drawTitle(articleWith({ headline }, { head: head('Sailors lose bet') }), names)).toBe('Sailors lose bet on the old sea wall');
});

test('a kicker before the headline is left out, one with a colon is kept', () => {
  const head = `<meta property="og:title" content="${headline}">`;
  expect(drawTitle(articleWith({ headline: `<span>Harbours</span> ${headline}` }, { head }), names)).toBe(headline);
  expect(drawTitle(articleWith({ headline: `Analysis: ${headline}` }, { head }), names)).toBe(`Analysis: ${headline}`);
});

test('without a heading the head is read, without the site’s name', () => {
  expect(drawTitle(articleWith({ headline: '' }, { head: `<title>${headline} | The Harbour Post</title>` }), names)).toBe(headline);
});

test('the site’s name is cut from either end, and no other dash is', () => {
  expect(cutSiteName('Storms – The Harbour Post', names)).toBe('Storms');
  expect(cutSiteName('The Harbour Post: Storms', names)).toBe('The Harbour Post: Storms');
  expect(cutSiteName('The Harbour Post | Storms', names)).toBe('Storms');
  expect(cutSiteName('THE HARBOUR POST / Storms', names)).toBe('Storms');
  expect(cutSiteName('Storms / and after', names)).toBe('Storms / and after');
  expect(cutSiteName('Storms – and after', names)).toBe('Storms – and after');
});

test('what markup has behind a dash and the page does not show is a name', () => {
  const head = `<title>${headline} - Lakeside Now</title><meta property="og:title" content="${headline} - Lakeside Now">`;
  expect(drawTitle(articleWith({ headline }, { head }), names)).toBe(headline);
});

test('what follows a short word, or more than a name, belongs to the headline', () => {
  const head = (title: string) => `<title>${title}</title><meta property="og:title" content="${title}">`;
  expect(drawTitle(articleWith({ headline: 'Harbours' }, { head: head(`Harbours - ${headline}`) }), names)).toBe(`Harbours - ${headline}`);
  const long = `${headline} - and the council meets on Thursday to say who pays`;
  expect(drawTitle(articleWith({ headline }, { head: head(long) }), names)).toBe(long);
});

test('first words that the markup gives twice belong to the headline', () => {
  const full = `SARS-2: ${headline}`;
  const head = `<meta property="og:title" content="${full}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${full}"}</script>`;
  expect(drawTitle(articleWith({ headline }, { head }), names)).toBe(full);
});

test('a genre that only the head sets before the headline is left out', () => {
  const full = `OPINION: ${headline}`;
  const head = `<title>${full}</title><meta property="og:title" content="${full}">`;
  expect(drawTitle(articleWith({ headline }, { head }), names)).toBe(headline);
});

test('a title that was decoded twice is mended', () => {
  const garbled = 'Â«HafenÂ» in MÃ¼nchen bleibt';
  const head = `<title>${garbled}</title><meta property="og:title" content="${garbled}">`;
  expect(drawTitle(articleWith({ headline: garbled }, { head }), names)).toBe('«Hafen» in München bleibt');
});

test('a first heading in a box called headlines is the headline, one that links elsewhere is not', () => {
  const box = (heading: string) => `<div class="headlines"><h1>${heading}</h1></div>`;
  expect(drawTitle(pageWith(`${box(headline)}<h2>What came next for the wall?</h2>${prose}`), names)).toBe(headline);
  const linked = box('<a href="/other">Another story of the day</a>');
  expect(drawTitle(pageWith(`${linked}<h2>${headline}</h2>${prose}`), names)).toBe(headline);
});

test('a heading above the article that markup agrees with outweighs the sharing title', () => {
  const given = 'Breakwaters: how the county could pay for them';
  const shared = 'What the new wall will cost each household this year';
  const head = `<title>${given}</title><meta property="og:title" content="${shared}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${given}"}</script>`;
  const page = pageWith(`<header><h1>${given}</h1></header><article><h2 class="headline">${shared}</h2>${prose}</article>`, { head });
  expect(drawTitle(page, names)).toBe(given);
});

test('a section behind a bar is no part of the headline, before or behind it', () => {
  const head = (title: string) => `<meta property="og:title" content="${title}"><title>${title} | The Harbour Post</title>`;
  expect(drawTitle(articleWith({ headline }, { head: head(`Opinion | ${headline}`) }), names)).toBe(headline);
  expect(cutSiteName(`${headline} | News | The Harbour Post`, names)).toBe(headline);
  expect(cutSiteName('防波堤挺过冬季风暴_新闻频道_灯塔报', ['灯塔报'])).toBe('防波堤挺过冬季风暴');
});

test('a headline shouted by its style is given as it is spoken', () => {
  const page = articleWith({ headline: headline.toUpperCase() }, { head: `<meta property="og:title" content="${headline}">` });
  expect(drawTitle(page, names)).toBe(headline);
});

test('what was escaped twice is read once more', () => {
  const head = '<meta property="og:title" content="The pier&amp;#039;s wall &amp;amp; the boats">';
  expect(drawTitle(articleWith({ headline: '' }, { head }), names)).toBe("The pier's wall & the boats");
});

test('a first heading that is the end of the title names the site', () => {
  const page = pageWith(`<h1>The Harbour Post of Estuary</h1><article><h2>${headline} after three nights</h2>${prose}</article>`, {
    head: `<title>${headline} after three nights - The Harbour Post of Estuary</title>`,
  });
  expect(drawTitle(page, [])).toBe(`${headline} after three nights`);
});

test('first words that the head has twice are left out where markup calls the headline as the page does', () => {
  const full = `Pilot in conversation: ${headline}`;
  const head = `<title>${full}</title><meta property="og:title" content="${full}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
  expect(drawTitle(articleWith({ headline }, { head }), names)).toBe(headline);
});

test('a place before the headline stays where the page and the head have it', () => {
  const full = `Quimper. ${headline}`;
  const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
  expect(drawTitle(articleWith({ headline: full }, { head: `<meta property="og:title" content="${full}">${ld}` }), names)).toBe(full);
  expect(drawTitle(articleWith({ headline: full }, { head: ld }), names)).toBe(headline);
});

test('marks that are rarer part the site’s name as well, and a section before it', () => {
  const own = ['Harbour Post'];
  for (const tail of [
    ' ⋆ Harbour Post',
    ' (Harbour Post)',
    ', Harbour Post',
    ' ‹ Harbour Post',
    '│Harbour Post',
    ' → Harbour Post',
    ' - News - Harbour Post',
  ])
    expect(cutSiteName(`${headline}${tail}`, own)).toBe(headline);
  expect(cutSiteName(`Harbour Post: ${headline}`, own)).toBe(headline);
  expect(cutSiteName(`Harbour Post | News | ${headline}`, own)).toBe(headline);
});

test('a headline that speaks of the site, or of a sport, keeps its end', () => {
  const own = ['Harbour Post', 'harbour-post.test'];
  for (const whole of ['Ada Winter joins the Harbour Post', 'Why did you buy “Harbour Post”?', 'Breakwater holds - and after'])
    expect(cutSiteName(whole, own)).toBe(whole);
  expect(cutSiteName('Harbour Post: a history', own)).toBe('Harbour Post: a history');
});

test('a title that is the same on every page yields to the headline', () => {
  const slogan = 'The Harbour Post | News, sport and weather';
  const page = articleWith({ headline }, { head: `<title>${slogan}</title><meta property="og:title" content="${slogan}">` });
  expect(drawTitle(page, names)).toBe(headline);
});

test('a kicker that style alone sets apart is parted as in markup', () => {
  const head = `<title>Harbours: ${headline}</title><meta property="og:title" content="Harbours: ${headline}">`;
  expect(drawTitle(articleWith({ headline: `<strong>Harbours</strong> ${headline}` }, { head }), names)).toBe(`Harbours: ${headline}`);
  expect(drawTitle(articleWith({ headline }, { head: `<meta property="og:title" content="${headline}">` }), names)).toBe(headline);
  // A hyphen within a word parts nothing.
  const hyphened = drawTitle(
    articleWith(
      { headline: 'Verkehr Der Halt im Moor-Tal' },
      { head: '<meta property="og:title" content="Verkehr: Der Halt im Moor-Tal">' },
    ),
    [],
  );
  expect(hyphened).toBe('Verkehr: Der Halt im Moor-Tal');
});

test('what markup sets before the headline with a bar is none of it, what it sets there with a dash may be', () => {
  const drawn = (title: string) =>
    drawTitle(articleWith({ headline }, { head: `<title>${title}</title><meta property="og:title" content="${title}">` }), names);
  expect(drawn(`News Flash of the Town • ${headline}`)).toBe(headline);
  expect(drawn('Dykes • Why the town of Lowmere lost its bet on the old sea wall')).not.toBe(headline);
});
