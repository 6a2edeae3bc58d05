import { expect, test } from 'vitest';
import { pageWith, prose } from '../page.test-support.ts';
import type { Page } from '../page.ts';
import { readArticle } from '../read.ts';

const card = `<div class="results"><h4>Elsewhere</h4><div class="item"><a href="/2017/ferry"><h2>Ferry timetable cut for the winter</h2></a>
  <p>Passengers on the island route will have two sailings fewer each day from next week on.</p>
  <div class="attribution">By Eve Stone <time datetime="2017-03-09">March 9, 2017</time></div></div></div>`;
const podcast =
  '<div class="podcast-episode"><h3>Five walks</h3><p>Presented by Eve Stone · March 9, 2017</p><p>© 2017 Inland Weekly</p></div>';
const unsigned = `<article><h1>Breakwater holds through winter</h1><p class="date">3 May 2024</p>${prose}`;

const read = ({ document, url }: Page) => {
  const { authors, dates, chain, rights } = readArticle(document, url);
  return {
    authors: authors.map(({ name }) => name),
    published: dates.published?.value ?? null,
    hops: chain.length,
    holders: rights.holders.map(({ name }) => name),
  };
};

test('the card of another story at the end of the text gives no author, no day and no paragraph', () => {
  const page = pageWith(`${unsigned}${card}</article>`);
  expect(read(page)).toMatchObject({ authors: [], published: '2024-05-03' });
  expect(page.blocks[page.region.bodyEnd]?.text).toMatch(/^The town council/);
});

test('the page’s foot is no part of the card before it', () => {
  const below = `<div class="bottom">${card}<footer><p>© 2024 Harbour Post</p></footer></div>`;
  expect(read(pageWith(`${unsigned}</article>${below}`))).toMatchObject({ holders: ['Harbour Post'] });
});

const item = (title: string, day = '9 March 2017') =>
  `<div class="item"><a href="/2017/${title.length}">${title}</a> <span class="author">Eve Stone</span> <span class="date">${day}</span></div>`;
const items = `${item('Ferry timetable cut for the winter')}${item('Library receives an unexpected gift')}`;

test('who signs the items of a list without headings, above the text, below it and beside it, signs those', () => {
  const above = `<article><h1>Breakwater holds through winter</h1><div class="rail">${items}</div>${prose}</article>`;
  const within = `${unsigned}<div class="more">${items}</div></article>`;
  const beside = `${unsigned}</article><div id="right">${items}</div>`;
  expect(read(pageWith(above))).toMatchObject({ authors: [], published: null });
  for (const page of [within, beside]) expect(read(pageWith(page))).toMatchObject({ authors: [], published: '2024-05-03' });
});

test('two lines of one kind that note where the text is from are no list of stories', () => {
  const notes = `<div>First published by: <a href="https://quayside.test/1">The Quayside Courier and Advertiser</a> on 3 May 2024</div>
    <div>Licence: <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>, 2024</div>`;
  expect(read(pageWith(`${unsigned}${notes}</article>`))).toMatchObject({ hops: 2 });
});

test('microdata of another story is that story’s', () => {
  const story = `<div itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline"><a href="/2017/ferry">Ferry timetable cut for the winter</a></h3>
    <span itemprop="author">Eve Stone</span> <time itemprop="datePublished" datetime="2017-03-09">March 9, 2017</time></div>`;
  expect(read(pageWith(`${unsigned}${story}</article>`))).toMatchObject({ authors: [], published: '2024-05-03' });
});

test('the next story, loaded below the text, dates and signs itself', () => {
  const next = `<article><h1>Ferry timetable cut for the winter</h1><span class="author">By <a rel="author" href="/author/stone">Eve Stone</a></span>
    <time class="published" datetime="2017-03-09">March 9, 2017</time><p>Passengers will have two sailings fewer.</p></article>`;
  expect(read(pageWith(`<div class="page">${unsigned}</article>${next}</div>`))).toMatchObject({ authors: [], published: '2024-05-03' });
});

test('whose a podcast is, which the text shows, is no holder of the text and no origin', () => {
  const page = pageWith(`${unsigned}${podcast}</article><footer>© 2024 Harbour Post</footer>`);
  expect(read(page)).toMatchObject({ hops: 1, holders: ['Harbour Post'] });
  expect(read(pageWith(`${unsigned}${podcast}${prose}</article>`))).toMatchObject({ hops: 1, holders: [] });
});

test('who reads a text aloud, whose chart it shows and whose post it embeds did not write it', () => {
  const player = '<div class="audio-player"><button>▶</button>Listen to this article 4:12 Eve Stone</div>';
  const chart = '<div class="chart"><h4>Frost by year</h4><p>Source: Office for Fruit • By Eve Stone</p></div>';
  const post =
    '<blockquote class="fb-xfbml-parse-ignore fb-post"><p>Passengers on the island route will have two sailings fewer each day.</p>Posted by <a href="https://social.test/eve">Eve Stone</a> on Thursday, March 9, 2017</blockquote>';
  for (const box of [player, chart, post])
    expect(read(pageWith(`<article><h1>Breakwater holds</h1>${box}${prose}${box}${prose}${box}</article>`)).authors).toEqual([]);
});

test('a linked heading that opens a part of the text, or leads to its author, is no card', () => {
  const parts = [1, 2, 3].map((part) => `<div><h3><a href="#part-${part}">The wall, part ${part}</a></h3>${prose}</div>`).join('');
  expect(pageWith(`<article><h1>Breakwater holds</h1>${parts}</article>`).region.others).toEqual([]);
  const box = '<div class="writer"><h4><a href="/author/ada-winter">Ada Winter of the harbour desk</a></h4></div>';
  expect(pageWith(`${unsigned}${box}</article>`).region.others).toEqual([]);
});

test('a heading that labels what it links is the text’s own', () => {
  const source =
    '<div class="note"><h4>Source: <a href="https://inland-weekly.test/wall">Why the wall at the harbour mouth was built so high</a></h4></div>';
  expect(pageWith(`${unsigned}${source}</article>`).region.others).toEqual([]);
  const whole = source.replace('Source: <a', '<a').replace('>Why', '>Source: Why');
  expect(pageWith(`${unsigned}${whole}</article>`).region.others).toEqual([]);
});

test('where the cards are the page, as in a list of stories, nothing is set apart', () => {
  const entries = [1, 2, 3, 4]
    .map(
      (i) =>
        `<div><h3><a href="/story/${i}">Notes on the weir, part ${i}</a></h3><p>The harbour master said that the wall would hold through the winter again.</p></div>`,
    )
    .join('');
  expect(pageWith(`<main><h1>Stories</h1>${entries}</main>`).region.others).toEqual([]);
});
