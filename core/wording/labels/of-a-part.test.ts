import { expect, test } from 'vitest';
import { readOriginalSourceLine } from '../../evidence/original-source-line.ts';
import { articleWith, prose } from '../../page.test-support.ts';

const says = (parts: { body?: string; foot?: string }, lang = 'en') =>
  readOriginalSourceLine(articleWith(parts, { lang })).map((finding) => finding.says.about);

test.each([
  ['a chart', `${prose}<div class="chart"><iframe src="https://charts.test/e/1"></iframe></div><p>Source: Reuters</p>`],
  ['a chart in its box', `${prose}<div class="graph"><img src="1.png" alt=""><p>Quelle: dpa</p></div>`],
  ['a chart from a service', `${prose}<iframe src="https://datawrapper.dwcdn.net/abc/1/"></iframe><p>Source: Reuters</p>`],
  ['a section', `${prose}<h3>Results</h3><p>Saltmere 2, Reedbank 1.</p><p>(Source: Reuters)</p><h3>Marks</h3><p>Winter 7, Lund 6.</p>`],
  ['the middle of a text', `${prose}<p>(Source: Reuters)</p>${prose}`],
  ['one item of several', `<h3>Ferry</h3>${prose}<p>Source: Tide Watch</p><h3>Mill</h3>${prose}<p>Source: Reuters</p>`],
])('the source of %s is not the text’s', (_, body) => {
  expect(says({ body })).toEqual([]);
});

test('nor is the source of another article’s teaser below the text', () => {
  expect(says({ foot: '<div><h4>In brief</h4><p>Ferry sails again</p><p>Source: Reuters</p></div>' })).toEqual([]);
  expect(says({ foot: '<div><a href="/a/1"><h5>Bank cuts its rate</h5></a><p>Source: Reuters</p></div>' })).toEqual([]);
});

test.each([
  ['below the text', { body: `${prose}<p>Source: Reuters</p>` }],
  ['below a text with a picture', { body: `<figure><img src="1.jpg" alt=""></figure>${prose}<p>Source: Reuters</p>` }],
  ['below a film', { body: `${prose}<iframe src="https://www.youtube.com/embed/1"></iframe><p>Source: Reuters</p>` }],
  ['below a text with subheadings', { body: `${prose}<h3>Ferry</h3>${prose}<p>Source: Reuters</p>` }],
  ['in a box of its own', { foot: '<div><h4>Source</h4><p>Source: Reuters</p></div>' }],
])('the source %s is the text’s', (_, parts) => {
  expect(says(parts)).toContain('agency');
});
