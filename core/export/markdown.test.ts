import fc from 'fast-check';
import { load } from 'js-yaml';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import type { Hop, Note } from '../model.ts';
import { reprintReading } from '../reading.test-support.ts';
import { markdown } from './markdown.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';

/** Front matter and body, read as Obsidian reads them. */
function read(text: string): { properties: Record<string, unknown>; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  return { properties: load(yaml) as Record<string, unknown>, body };
}

const render = (body: string): Document =>
  new JSDOM(micromark(body, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })).window.document;
const without = (note: Note): Note => ({ ...note, remark: '' });

test('properties name the copy, the original and every hop', () => {
  expect(read(markdown.write([fullNote()])).properties).toEqual({
    title: 'Who Keeps Our Gates',
    source: 'https://www.commons-wire.test/essays/the-gates/5561',
    author: ['Ana van der Delgado'],
    translator: ['Kim Osei'],
    published: '2024-05-03',
    created: '2026-11-24',
    outlet: 'Commons Wire',
    original_source: 'The Saltmarsh Review',
    original_url: 'https://saltmarsh.test/gates',
    original_published: '2024-05-02',
    agency: ['Northern Wire'],
    via: ['Portal & Söhne'],
    chain: [
      expect.stringContaining('The Saltmarsh Review'),
      expect.stringContaining('Northern Wire'),
      expect.stringContaining('Portal & Söhne'),
      expect.stringContaining('Commons Wire'),
    ],
    rights_holder: ['Ana Delgado'],
    copyright: '© Ana Delgado, The Saltmarsh Review, 2024',
    licence: 'CC BY 4.0',
    language: 'en',
    tags: ['follow-up', 'gates'],
    whence_id: 'n-1',
  });
});

test('an origin that says otherwise is no original source', () => {
  const [origin, here] = reprintReading().chain as [Hop, Hop];
  const { properties } = read(markdown.write([noteOf(reprintReading({ chain: [{ ...origin, standing: 'contradicted' }, here] }))]));
  expect(properties).not.toHaveProperty('original_source');
  expect(properties).not.toHaveProperty('original_url');
  expect(properties['chain']).toEqual([expect.stringContaining('the original says otherwise'), expect.anything()]);
});

test('the body tells the chain with its quotations, and the remark stays Markdown', () => {
  const page = render(read(markdown.write([fullNote()])).body);
  expect(page.querySelector('h1')?.textContent).toBe('Who Keeps Our Gates');
  expect([...page.querySelectorAll('ol > li a')].map((link) => link.textContent)).toEqual([
    'The Saltmarsh Review',
    'Northern Wire',
    'Portal & Söhne',
    'archived',
    'Commons Wire',
  ]);
  expect(page.querySelector('li blockquote')?.textContent?.trim()).toBe('The original source of this article is The Saltmarsh Review');
  expect(page.querySelector('strong')?.textContent).toBe('Ana');
});

test.each([
  '%% hidden %%',
  '==marked==',
  '$x$',
  '#tag',
  '[[link]]',
  '^block',
  '1. list',
  '- list',
  '+ list',
  '| a | b |',
  '~~struck~~',
  'https://evil.test/',
  'www.evil.test',
  'a@evil.test',
])('a headline %j is a headline to CommonMark and to Obsidian', (title) => {
  const note = { ...fullNote(), corrections: [{ field: '/page/title', value: title, at: '', reason: null }] };
  const { body } = read(markdown.write([note]));
  expect(render(body).querySelector('h1')?.innerHTML).toBe(title);
  expect(body.split('\n')[1]).not.toMatch(/(?<!\\)(?:%%|==|\$|\[\[|\^)/);
});

test('whatever a page says, another YAML reader gets the properties back', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const { properties } = read(markdown.write([note]));
      expect(properties['title'] ?? '').toBe(plainWords(note.corrections[0]?.value ?? ''));
      expect(properties['original_source'] ?? '').toBe(plainWords(note.reading.chain[0]?.publisher.name ?? ''));
    }),
    { numRuns: 60 },
  );
});

test('whatever a page says, it is text', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const page = render(read(markdown.write([without(note)])).body);
      const made = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
      for (const name of made) expect(['h1', 'h2', 'p', 'ol', 'li', 'a', 'blockquote']).toContain(name);
      for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https?:\/\//);
      expect(page.querySelector('h1')?.textContent).toBe(plainWords(note.corrections[0]?.value ?? '') || 'Untitled');
    }),
    { numRuns: 60 },
  );
});
