import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullNote, hostileNote } from './notes.test-support.ts';
import { wikipedia } from './wikipedia.ts';

test('work is who published first, agency whose copy it is, via where it was read; hands between them follow in words', () => {
  expect(wikipedia.write([fullNote()])).toBe(
    '{{cite news |last1=van der Delgado |first1=Ana |title=Who Keeps Our Gates |url=https://www.commons-wire.test/essays/the-gates/5561 ' +
      '|work=The Saltmarsh Review |agency=Northern Wire |via=Commons Wire |date=2 May 2024 |access-date=24 November 2026}} ' +
      'Translated for Portal & Söhne, “Die Torhüter”, 2 May 2024, https://portal.test/tor?a=1&amp;b=%7B2%7D (archived: https://archive.test/web/portal.test/tor).\n',
  );
});

test('whatever a page says, there is one template, and nothing else begins markup', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const text = wikipedia.write([note]);
      expect(text.startsWith('{{cite news ')).toBe(true);
      expect(text.match(/[{}]{2}/g)).toEqual(['{{', '}}']);
      expect(text).not.toMatch(/\[\[|<|>|''|~~~/);
      expect(text.split('\n')).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
});
