import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, HEADLINE } from '../pages/outlets.ts';

test('the page cannot look into the badge', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await Badge.on(page);
  const open = await page.evaluate(() => [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length);
  expect(open).toBe(0);
});

test('nothing on the page moves for the badge', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ head: WATCH_SHIFTS }));
  const page = await reader.visit(COPY_ADDRESS);
  const before = await placesOf(page);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  await chooseEveryArticle(reader);
  await page.reload();
  await Badge.on(page);
  expect(await placesOf(page)).toEqual(before);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toBeLessThan(0.01);
});

test("a page's loudest styles leave the badge as it is", async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  const quiet = await looksOf(await Badge.on(page));
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ head: LOUD_STYLE }));
  await page.reload();
  expect(await looksOf(await Badge.on(page))).toEqual(quiet);
});

test('where lines run downwards the badge stands at the headline, and where the mark alone fits its line opens within the window', async ({
  sites,
  reader,
}) => {
  await chooseEveryArticle(reader);
  const tight = `h1, h2, ul, p, header, input { margin: 0 !important } h2 { text-align-last: justify; line-height: 1.1 } body { max-width: none !important; margin: 0 40px !important; padding: 0 !important }`;
  for (const style of ['html { writing-mode: vertical-rl } h2 { font-size: 16px }', tight, `html { direction: rtl } ${tight}`]) {
    sites.serve(COPY_ADDRESS, foundingShapedCopy({ head: `<style>${style}</style>` }));
    const page = await reader.visit(COPY_ADDRESS);
    const badge = await Badge.on(page);
    const headline = await page.getByRole('heading', { name: HEADLINE }).evaluate((found) => found.getBoundingClientRect().toJSON());
    const mark = await badge.box('[data-part=badge]');
    expect(mark.width, style).toBeLessThan(30);
    expect(mark.x + mark.width, style).toBeGreaterThan(headline.left - 40);
    expect(mark.x, style).toBeLessThan(headline.right + 40);
    await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await expect.poll(() => badge.shows('.badge-text')).toBe(true);
    const line = await badge.box('.badge');
    expect(line.width, style).toBeGreaterThan(100);
    expect([line.x >= 0, line.x + line.width <= (page.viewportSize()?.width ?? 0)], style).toEqual([true, true]);
    await page.close();
  }
});

test('on a page that its own style zooms or scales, line and card stand at the headline; paper bears neither', async ({
  sites,
  reader,
}) => {
  await chooseEveryArticle(reader);
  for (const style of ['html { zoom: 1.25 }', 'body { transform: translateX(100px) scale(0.9); transform-origin: 0 0 }']) {
    sites.serve(COPY_ADDRESS, foundingShapedCopy({ head: `<style>${style}</style>` }));
    const page = await reader.visit(COPY_ADDRESS);
    const badge = await Badge.on(page);
    const headline = await page.getByRole('heading', { name: HEADLINE }).boundingBox();
    const line = await badge.box('.badge');
    expect(Math.abs(line.x - (headline?.x ?? 0)), style).toBeLessThan(2);
    expect(Math.abs(line.y - (headline?.y ?? 0) - (headline?.height ?? 0)), style).toBeLessThan(8);
    await badge.open();
    const card = await badge.box('.card');
    expect([Math.round(card.x - line.x), Math.round(card.y - line.y - line.height)], style).toEqual([0, 6]);
    await page.emulateMedia({ media: 'print' });
    expect(await badge.shows('[data-part=badge]')).toBe(false);
    await page.close();
  }
});

test('the line can be read on any ground, in both themes, and keeps still for who wants it so', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ head: '<style>body { background: #ffe600; color: #fff }</style>' }));
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const badge = await Badge.on(page);
    // What lies behind it shows through a little: a photograph can be anything from black to white.
    for (const ground of ['#000000', '#ffffff', '#ffe600', '#c00000']) expect(await contrastOn(badge, ground), ground).toBeGreaterThan(4.5);
    expect(await slowestIn(badge)).toBe(0);
  }
});

/** The contrast of the line's words (WCAG 2.2, 1.4.3) where this colour lies behind it. */
function contrastOn(badge: Badge, ground: string): Promise<number> {
  return badge.look((root, ground) => {
    const line = root.querySelector('.badge') ?? root.host;
    const draw = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const { color, backgroundColor } = getComputedStyle(line);
    const lightness = (...colours: string[]) => {
      for (const colour of colours) {
        draw.fillStyle = colour;
        draw.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...draw.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const [behind, words] = [lightness(ground, backgroundColor), lightness(ground, backgroundColor, color)];
    return Math.max(behind, words) / Math.min(behind, words);
  }, ground);
}

/** The longest that anything in the badge takes to change, in seconds. */
function slowestIn(badge: Badge): Promise<number> {
  return badge.look((root) => {
    const times = [...root.querySelectorAll('*')].flatMap((part) => {
      const { transitionDuration, animationDuration } = getComputedStyle(part);
      return [transitionDuration, animationDuration].flatMap((all) => all.split(', ').map(Number.parseFloat));
    });
    return Math.max(...times.map((time) => time || 0));
  }, null);
}

const WATCH_SHIFTS = `<script>
globalThis.shifts = 0;
new PerformanceObserver((list) => { for (const shift of list.getEntries()) globalThis.shifts += shift.value; }).observe({ type: 'layout-shift', buffered: true });
</script>`;

const LOUD_STYLE = `<style>
div, span, button, svg, whence-badge, body > * :not(p) { color: red !important; letter-spacing: 3px !important; text-transform: uppercase !important; line-height: 3 !important; font-style: italic !important }
button { border: 9px solid lime !important; padding: 20px !important }
</style>`;

/** Where every element of the page stands, by its place in the document; the badge itself is left out. */
async function placesOf(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const elements = [...document.body.querySelectorAll('*:not(whence-badge)')];
    const places = elements.map((element, at) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const place = [x, y, width, height];
      return [`${at} ${element.localName}`, place] as const;
    });
    return Object.fromEntries(places);
  });
}

async function looksOf(badge: Badge): Promise<Record<string, string>> {
  return badge.look((root) => {
    const line = root.querySelector('[data-part=badge]');
    if (!line) throw new Error('The badge has no line.');
    const style = getComputedStyle(line);
    const names = ['color', 'font', 'letterSpacing', 'textTransform', 'border', 'padding', 'height', 'backgroundColor'] as const;
    return Object.fromEntries(names.map((name) => [name, style[name]]));
  }, null);
}
