import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import { reprintReading } from '../reading.test-support.ts';
import { html } from './html.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

async function read(text: string): Promise<Document> {
  const report = await validator.validateString(text);
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  return new JSDOM(text).window.document;
}

test('the page tells the chain, each hop with a link and the words that say so', async () => {
  const page = await read(html.write([fullNote()]));
  expect([...page.querySelectorAll('ol > li')].map((hop) => hop.querySelector('a')?.textContent)).toEqual([
    'The Saltmarsh Review',
    'Northern Wire',
    'Portal & Söhne',
    'Commons Wire',
  ]);
  expect(page.querySelector('li blockquote')?.textContent).toBe('The original source of this article is The Saltmarsh Review');
});

test('the page forbids every script and loads nothing', async () => {
  const page = await read(html.write([fullNote()]));
  expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(page.querySelectorAll('script, link, img, iframe, [src], [style]')).toHaveLength(0);
});

test("the article's words are in its language, and find their own direction", async () => {
  const reading = reprintReading();
  const page = await read(html.write([noteOf({ ...reading, page: { ...reading.page, language: 'ar', title: 'من أين جاء' } })]));
  expect(page.documentElement.lang).toBe('en');
  expect(page.querySelector('h1')?.outerHTML).toBe('<h1 lang="ar" dir="auto">من أين جاء</h1>');
});

test('a name that leads nowhere finds its own direction too', async () => {
  const [origin, here] = reprintReading().chain;
  if (!origin || !here) throw new Error('No chain');
  const publisher = { name: 'صحيفة المرفأ', domain: null, url: null };
  const chain = [{ ...origin, publisher, work: { title: null, url: null, date: '2024-05-02' } }, here];
  const page = await read(html.write([noteOf(reprintReading({ chain }))]));
  expect(page.querySelector('ol > li')?.innerHTML).toContain('First published by <bdi>صحيفة المرفأ</bdi>, 2 May 2024');
});

test('several notes are articles of one page', async () => {
  const page = await read(html.write([fullNote(), fullNote()]));
  expect(page.querySelectorAll('main > article')).toHaveLength(2);
  expect(page.title).toBe('2 provenance notes');
});

test('whatever a page says, it is text', async () => {
  await fc.assert(
    fc.asyncProperty(hostileNote, async (note) => {
      const page = await read(html.write([note]));
      expect(page.querySelectorAll('script, img, svg, iframe, [onload], [onerror]')).toHaveLength(0);
      for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https?:\/\//);
      const title = plainWords(note.corrections[0]?.value ?? '').replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd');
      expect(page.querySelector('h1')?.textContent).toBe(title || 'Untitled');
    }),
    { numRuns: 60 },
  );
});
