import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import { drawTitle } from './title.ts';

const names = ['The Harbour Post', 'harbour-post.test'];
const headline = 'Breakwater holds through the winter storms';
test('a headline broken into lines is one where the head has them together', () => {
  const head = '<title>Breakwater holds and the town sleeps | The Harbour Post</title>';
  expect(drawTitle(articleWith({ headline: 'Breakwater holds<br>and the town sleeps' }, { head }), names)).toBe(
    'Breakwater holds and the town sleeps',
  );
  const alone = `<title>${headline} | The Harbour Post</title>`;
  expect(drawTitle(articleWith({ headline: `${headline}<br>Engineers praised for repairs` }, { head: alone }), names)).toBe(headline);
});

test('a line that the head parts from the headline by a mark is a kicker', () => {
  const head = `<title>Storms: ${headline} | The Harbour Post</title>`;
  expect(drawTitle(articleWith({ headline: `Storms<br>${headline}` }, { head }), names)).toBe(headline);
});

test('a headline cut short in one meta is taken whole from another', () => {
  const head = `<title>Breakwater holds through the ... - The Harbour Post</title><meta property="og:title" content="Breakwater holds through the ..."><meta name="twitter:title" content="${headline}">`;
  expect(drawTitle(articleWith({ headline: '' }, { head }), names)).toBe(headline);
});

test('what an editor calls a page without a name is no headline', () => {
  expect(drawTitle(pageWith(prose, { head: '<title>Untitled Document</title>' }), names)).toBeNull();
  expect(drawTitle(pageWith(prose, { head: `<title>Document</title><meta name="citation_title" content="${headline}">` }), names)).toBe(
    headline,
  );
});

test('a line above that the head knows the headline without is a kicker', () => {
  const head = `<title>Storms ${headline} | The Harbour Post</title><meta property="og:title" content="${headline}">`;
  expect(drawTitle(articleWith({ headline: `Storms<br>${headline}` }, { head }), names)).toBe(headline);
});

test('a kicker that runs into the first of several lines is none of them', () => {
  const head = '<title>After the flood, the choir came back: A village sings | The Harbour Post</title>';
  const heading = '<span class="kicker">Essay</span>After the flood, the choir came back:<br>A village sings';
  expect(drawTitle(articleWith({ headline: heading }, { head }), names)).toBe('After the flood, the choir came back: A village sings');
});

test('lines that style alone sets apart are told by the head, or by a headline that is all of elements', () => {
  const spans = '<span>The Long</span><span>Road Home</span>';
  const title = (headline: string, head: string) => drawTitle(articleWith({ headline }, { head: `<title>${head}</title>` }), names);
  expect(title(spans, 'The Long Road Home | The Harbour Post')).toBe('The Long Road Home');
  expect(title(spans, 'The Harbour Post')).toBe('The Long Road Home');
  expect(title('A <em>Mac</em><b>Donald</b> speaks of the storms', 'The Harbour Post')).toBe('A MacDonald speaks of the storms');
});
