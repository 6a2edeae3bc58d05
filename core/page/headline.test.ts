import { expect, test } from 'vitest';
import { pageWith, prose } from '../page.test-support.ts';

/** What is taken for the headline of a page laid out in a table, without a heading in it. */
function headlineOf(title: string, lines: readonly string[]): string | null {
  const cell = `${lines.map((line) => `<font size="4"><b>${line}</b></font><br>`).join('')}${prose}`;
  const page = pageWith(`<table><tr><td>${cell}</td></tr></table>`, { head: `<title>${title}</title>` });
  return page.blocks[page.region.headline]?.text ?? null;
}

test.each([
  ['Harbour Post :: Local :: The wall holds again', ['Harbour Post', 'The wall holds again']],
  ['The wall holds again--Harbour Post', ['The wall holds again', 'Harbour Post']],
  ['The wall holds again_Harbour Post', ['The wall holds again']],
  ['Harbour Post > Local news > The wall holds again', ['Local news', 'The wall holds again']],
])('a headline in bold is known by its part of the title: %s', (title, lines) => {
  expect(headlineOf(title, lines)).toBe('The wall holds again');
});

test('a headline with a seam of its own is two parts of the title', () => {
  expect(headlineOf('Dam: no water till autumn | Harbour Post', ['Local news', 'Dam: no water till autumn'])).toBe(
    'Dam: no water till autumn',
  );
});

test('ideographs weigh more than letters: a headline of seven is one', () => {
  expect(headlineOf('海堤破洞没人補 - 東岸日報', ['海堤破洞没人補', '地方'])).toBe('海堤破洞没人補');
  expect(headlineOf('盐湖上的“骑行班车”-东岸晚报-数字报', ['盐湖上的“骑行班车”', '第5版：民生'])).toBe('盐湖上的“骑行班车”');
});

test('the outlet’s name below the headline is none', () => {
  expect(headlineOf('The wall holds through winter storms - Harbour Post', ['The wall holds through winter storms', 'Harbour Post'])).toBe(
    'The wall holds through winter storms',
  );
});

test('a kicker in brackets and a day behind it are no part of a headline', () => {
  expect(headlineOf('獅山日報 - [港聞] 渡輪加價獲批', ['港聞', '渡輪加價獲批 '])).toBe('渡輪加價獲批');
  expect(headlineOf('Harbour Post: The wall holds again 05/09/99', ['Local news', 'The wall holds again'])).toBe('The wall holds again');
});

test('a blog in a folder names itself before the headline and in the title; a headline that links to itself stays one', () => {
  const named = (title: string, headings: string) => {
    const page = pageWith(`${headings}${prose}`, { head: `<title>${title}</title>` });
    return page.blocks[page.region.headline]?.text;
  };
  const blog = '<h1><a href="http://lock.test/log/">The Lockkeeper’s Log of the Canal</a></h1>';
  expect(named('The Lockkeeper’s Log of the Canal: Low water', `${blog}<h2>May 11, 2009</h2><h3>Low water</h3>`)).toBe('Low water');
  const own = '<h2>Canal Walks</h2><h1><a href="https://lock.test/low-water/">Low water</a></h1>';
  expect(named('Low water - Canal Walks', own)).toBe('Low water');
});

test('a bracket behind the headline in the title is no part of it', () => {
  expect(headlineOf('The wall holds again (Local, Harbour Post on Sunday)', ['Local news', 'The wall holds again'])).toBe(
    'The wall holds again',
  );
});

test('where the title knows no line above the text, the one in the largest type is the headline', () => {
  const read = (size: string, line = 'The light that would not go out') => {
    const cell = `<font size="1">Echo, 6 November 1999, page 7</font><p><font size="${size}"><b>${line}</b></font></p>${prose}`;
    const page = pageWith(`<table><tr><td>${cell}</td></tr></table>`, { head: '<title>Archives - Echo</title>' });
    return page.blocks[page.region.headline]?.text ?? null;
  };
  expect(read('5')).toBe('The light that would not go out');
  expect(read('+2')).toBe('The light that would not go out');
  expect(read('2')).toBeNull();
  expect(read('5', '<a href="/archives">Archives of the Echo of the Dunes</a>')).toBeNull();
});

test('a section behind a hyphen without blanks is parted among ideographs, a hyphen in a word is not', () => {
  expect(headlineOf('青石县门户网站-水库加固工程全部完工', ['新闻中心', '水库加固工程全部完工'])).toBe('水库加固工程全部完工');
  expect(headlineOf('Well-kept walls hold', ['Well-kept walls hold', 'kept walls hold'])).toBe('Well-kept walls hold');
});

test('where the only heading is the outlet’s name, the line that opens the title is the headline', () => {
  const headlineBelow = (line: string) => {
    const head = '<title>The wall holds again - 21 May 2011 - Harbour Post</title>';
    const page = pageWith(`<h1>Harbour Post</h1><table><tr><td><div>${line}</div>${prose}</td></tr></table>`, { head });
    return page.blocks[page.region.headline]?.text ?? null;
  };
  expect(headlineBelow('The wall holds again')).toBe('The wall holds again');
  expect(headlineBelow('<a href="/2011">The wall holds again</a>')).toBe('Harbour Post');
  expect(headlineBelow('The old wall of the town')).toBe('Harbour Post');
});

test('a column’s small heading before the text is no headline where a line opens the title', () => {
  const cell = `<td><h3>Editor</h3><p>Ada Winter</p></td><td><b>The wall holds again</b><br>${prose}</td>`;
  const page = pageWith(`<table><tr>${cell}</tr></table>`, { head: '<title>The wall holds again - Harbour Post</title>' });
  expect(page.blocks[page.region.headline]?.text).toBe('The wall holds again');
});

test('beside a heading that leads nowhere, one that leads home is the site’s name, whatever the title says', () => {
  const headings = '<h1><a href="/">Harbour Post</a></h1><h2>The wall holds through the winter</h2>';
  const page = pageWith(`<main><article>${headings}${prose}</article></main>`, { head: '<title>Harbour Post</title>' });
  expect(page.blocks[page.region.headline]?.text).toBe('The wall holds through the winter');
});

test('a byline that stands in the title is no headline', () => {
  expect(headlineOf('The wall holds again | By Ada Winter | Harbour Post', ['By Ada Winter'])).not.toBe('By Ada Winter');
});

test('a byline in a heading is no headline where the line above it is the page’s title', () => {
  const headline = (below: string, title = 'The wall holds again - Harbour Post') => {
    const cell = `<font size="5"><b>The wall holds again</b></font>${below}${prose}`;
    const page = pageWith(`<table><tr><td>${cell}</td></tr></table>`, { head: `<title>${title}</title>` });
    return page.blocks[page.region.headline]?.text;
  };
  expect(headline('<h2 class="author">by Anna Winter</h2>')).toBe('The wall holds again');
  expect(headline('<h5>Anna Winter</h5><h6>May 3, 2004</h6>')).toBe('The wall holds again');
  expect(headline('<h2>Dry days ahead for the lower town</h2>')).toBe('Dry days ahead for the lower town');
  expect(headline('<h5>Harbour notes of the third week</h5>', 'Harbour Post')).toBe('Harbour notes of the third week');
});

test('a heading at the end of the title is the headline where the footer says that the title opens with the house', () => {
  const read = (below: string, holder: string) => {
    const head = '<title>Coast Rowers’ Association - Library - Eating Before a Pull</title>';
    const body = `<div><h2>Eating Before a Pull</h2>${below}${prose}<h3>Two hours before the start</h3>${prose}</div>`;
    const page = pageWith(`${body}<footer><p>© 2010 ${holder}</p></footer>`, { head });
    return page.blocks[page.region.headline]?.text;
  };
  const byline = '<p class="author">by Ada Winter, M.S.</p>';
  expect(read(byline, 'Coast Rowers’ Association')).toBe('Eating Before a Pull');
  expect(read(byline, 'Eating Before a Pull')).not.toBe('Eating Before a Pull');
  expect(read('<p>Two hours before the start of it all</p>', 'Coast Rowers’ Association')).not.toBe('Eating Before a Pull');
});

test('a title that is the site’s name alone does not make the site’s heading the headline', () => {
  const headings =
    '<header><h1><a href="/">Harbour Post</a></h1></header><article><h1><a href="/a/wall">The wall holds again this winter</a></h1>';
  const page = pageWith(`${headings}<p>Von Ada Winter am 3. Mai 2024.</p>${prose}</article>`, { head: '<title>Harbour Post</title>' });
  expect(page.blocks[page.region.headline]?.text).toBe('The wall holds again this winter');
});

test('a headline that nothing marks and the head doesn’t know is the line above the byline', () => {
  const headline = (above: string, byline = 'By ADA WINTER') => {
    const lines = `<p>Mar 4, 4:03 PM</p><p>${above}</p><p>${byline}</p><p>Northern Wire</p>${prose}`;
    const page = pageWith(lines, { head: '<title>News from Northern Wire</title>' });
    return page.blocks[page.region.headline]?.text ?? null;
  };
  expect(headline('The wall holds through another winter')).toBe('The wall holds through another winter');
  expect(headline('Der Deich hält noch einen Winter', 'Von Ada Winter')).toBe('Der Deich hält noch einen Winter');
  expect(headline('<a href="/winter">The wall holds through another winter</a>')).toBe(null);
});

test('the last step of a trail of breadcrumbs is no headline where a heading stands by the text; alone it is', () => {
  const trail = '<ol><li><a href="/">Home</a></li><li><a href="/local">Local</a></li><li><h1>Dam: town opens its gate</h1></li></ol>';
  const headline = (below: string) => {
    const page = pageWith(`${trail}<article>${below}${prose}</article>`, { head: '<title>Dam: town opens its gate</title>' });
    return page.blocks[page.region.headline]?.text;
  };
  expect(headline('<h2>Why the town opened its gate after thirty years</h2>')).toBe('Why the town opened its gate after thirty years');
  expect(headline('')).toBe('Dam: town opens its gate');
});

test('a heading that leads home and ends the title is the site’s name, however short the headline', () => {
  const page = pageWith(`<h1><a href="/">Quayside Committee</a></h1><h2><a href="/lorries">Lorries by night</a></h2>${prose}`, {
    head: '<title>Lorries by night | Quayside Committee</title>',
  });
  expect(page.blocks[page.region.headline]?.text).toBe('Lorries by night');
});
