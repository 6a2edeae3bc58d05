import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Reading } from '../model.ts';
import { author, hop, reprintReading } from '../reading.test-support.ts';
import { attributionOf } from './attribution.ts';
import { type CitationStyle, citationOf } from './citation.ts';

const tricks = [
  '<img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '![](https://evil.test/pixel)',
  '**',
  '`',
  '</p><script>',
  '{{delete}}',
  '}}',
  '|url=',
  '\\',
  '~~',
  '&#x3c;b&#x3e;',
  '\n\n# ',
  '\n- ',
  '\n> ',
  '\u202e',
  '[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  ' www.evil.test',
  ' https://evil.test/x',
  ' desk@evil.test',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...tricks), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const address = fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true }), words), { nil: null });

const readings: fc.Arbitrary<Reading> = fc
  .record({ title: words, name: words, people: fc.array(words, { maxLength: 3 }), url: address, date: words })
  .map(({ title, name, people, url, date }) => {
    const reading = reprintReading({ authors: people.map((person) => author(person)) });
    const origin = hop(name, { publisher: { name, domain: null, url }, work: { title, url, date } });
    const rights = { ...reading.rights, notice: title, licence: { name, url, spdx: null, evidence: ['notice'] } };
    const page = { ...reading.page, title, language: name, canonicalUrl: url };
    return { ...reading, page, rights, chain: [origin, ...reading.chain.slice(-1)] };
  });

const styles: CitationStyle[] = ['apa', 'mla', 'chicago', 'wikipedia'];
const writtenFor = (reading: Reading) => {
  const credit = attributionOf(reading);
  return [...(credit ? [credit] : []), ...styles.map((style) => citationOf(reading, style, '2026-11-24'))];
};

const { document } = new JSDOM().window;

/** The elements in a piece of HTML, and where its links lead. */
function lookInto(html: string): { elements: string[]; schemes: string[] } {
  document.body.innerHTML = html;
  const within = [...document.body.querySelectorAll('*')];
  return {
    elements: [...new Set(within.map(({ localName }) => localName))],
    schemes: [...new Set(within.flatMap((element) => element.getAttribute('href') ?? []).map((href) => new URL(href).protocol))],
  };
}

test('whatever a page says, the HTML has paragraphs, links and italics, and its links lead to the web', () => {
  fc.assert(
    fc.property(readings, (reading) => {
      for (const { html } of writtenFor(reading)) {
        const { elements, schemes } = lookInto(html);
        expect(['p', 'a', 'i']).toEqual(expect.arrayContaining(elements));
        expect(['http:', 'https:']).toEqual(expect.arrayContaining(schemes));
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever a page says, the Markdown is paragraphs, links and emphasis to another reader of it', () => {
  fc.assert(
    fc.property(readings, (reading) => {
      const credits = writtenFor(reading).filter(({ markdown }) => !markdown.startsWith('{{'));
      for (const { markdown } of credits) {
        const { elements, schemes } = lookInto(
          micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true }),
        );
        expect(['p', 'a', 'em']).toEqual(expect.arrayContaining(elements));
        expect(['http:', 'https:']).toEqual(expect.arrayContaining(schemes));
      }
    }),
    { numRuns: 150 },
  );
});

test("whatever a page says, Wikipedia's template is one and ends at its end", () => {
  fc.assert(
    fc.property(readings, (reading) => {
      const { text } = citationOf(reading, 'wikipedia', '2026-11-24');
      expect(text).toMatch(/^\{\{cite news [^{}<>[\]\n]*\}\}$/);
    }),
  );
});
