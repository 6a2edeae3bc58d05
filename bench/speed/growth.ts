import type { Browser } from '@playwright/test';
import { measureCold } from './measure-cold.ts';

const SENTENCE = 'The harbour stayed quiet through the morning, said Ada Wren of The Valley Echo, and © the boats came back by noon. ';

/** Documents that grow in one respect each; `size` is about the number of characters. */
export const SHAPES: Record<string, (size: number) => string> = {
  paragraphs: (size) => article(`<p>${SENTENCE.repeat(4)}</p>`.repeat(size / (SENTENCE.length * 4 + 7))),
  'one long text': (size) => article(`<p>${SENTENCE.repeat(size / SENTENCE.length)}</p>`),
  'deep nesting': (size) =>
    article(
      `${'<div>'.repeat(Math.min(size / 11, 20_000))}deep${'</div>'.repeat(Math.min(size / 11, 20_000))}${`<p>${SENTENCE}</p>`.repeat(Math.max(0, (size - 220_000) / 120))}`,
    ),
  links: (size) => article(`<p>${SENTENCE}</p><ul>${'<li><a href="/a/b/c">The Valley Echo, 2 May 2024</a></li>'.repeat(size / 62)}</ul>`),
  'short lines': (size) => article('<p>© 2024 The Valley Echo</p><p>By Ada Wren</p><p>Source: Reuters</p>'.repeat(size / 68)),
  spaces: (size) => article(`<p>${SENTENCE.repeat(4)}</p><p>a${' '.repeat(size)}b${'\u00a0'.repeat(100)}</p>`),
  'no spaces': (size) => article(`<p>${SENTENCE.repeat(4)}</p><p>${'a'.repeat(size)}</p>`),
  commas: (size) => article(`<p>${SENTENCE.repeat(4)}</p><p>By ${'Ada Wren, '.repeat(size / 10)}</p>`),
  metadata: (size) =>
    page(
      '<meta name="author" content="Ada Wren"><link rel="canonical" href="https://valley-echo.test/a">'.repeat(size / 97),
      `<p>${SENTENCE.repeat(9)}</p>`,
    ),
  'json-ld': (size) =>
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada Wren"},"publisher":{"name":"The Valley Echo"}}</script>'.repeat(
        size / 137,
      ),
      `<p>${SENTENCE.repeat(9)}</p>`,
    ),
  'one large json-ld': (size) =>
    page(
      `<script type="application/ld+json">{"@graph":[${'{"@type":"NewsArticle","author":{"name":"Ada Wren"}},'.repeat(size / 53)}{}]}</script>`,
      `<p>${SENTENCE.repeat(9)}</p>`,
    ),
};

/** How one shape's cost grows: the exponent fitted to its measurements (1 is linear), and the cost of the largest. */
export interface Growth {
  shape: string;
  exponent: number;
  sizes: number[];
  costs: number[];
}

const SIZES = [250_000, 500_000, 1_000_000, 2_000_000, 4_000_000];

/** Measures each shape at growing sizes, the smallest of `rounds` cold runs each, and fits cost = a · sizeᵇ. */
export async function measureGrowth(browser: Browser, script: string, rounds = 2): Promise<Growth[]> {
  const grown: Growth[] = [];
  for (const [shape, build] of Object.entries(SHAPES)) {
    const costs: number[] = [];
    for (const size of SIZES) costs.push(await smallest(browser, build(size), script, rounds));
    grown.push({ shape, sizes: SIZES, costs, exponent: fitExponent(SIZES, costs) });
  }
  return grown;
}

/** The slope of the straight line through the logarithms (least squares). */
export function fitExponent(sizes: number[], costs: number[]): number {
  const xs = sizes.map(Math.log);
  const ys = costs.map(Math.log);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, index) => sum + (x - mx) * ((ys[index] ?? my) - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

async function smallest(browser: Browser, html: string, script: string, rounds: number): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    costs.push((await measureCold(browser, { id: 'growth', url: 'https://harbour-post.test/2024/05/02/quay', html }, script)).call);
  }
  return Math.min(...costs);
}

function article(body: string): string {
  return page('', body);
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>The quay stays open</title><meta property="og:type" content="article">${head}</head><body><article><h1>The quay stays open</h1>${body}</article></body></html>`;
}
