import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hop } from '../model.ts';
import { noArticleReading, reprintReading } from '../reading.test-support.ts';
import { carriedReading, fullNote, hostileNote, noteOf } from './notes.test-support.ts';
import { wikipedia } from './wikipedia.ts';

test('work is who published first, agency whose copy it is, via where it was read; hands between them follow in words', () => {
  const [origin, agency, portal, here] = carriedReading().chain as [Hop, Hop, Hop, Hop];
  const chain = [origin, agency, { ...portal, relation: 'republished-from' as const }, here];
  expect(wikipedia.write([{ ...fullNote(), reading: { ...carriedReading(), chain } }])).toBe(
    '{{cite news |last1=van der Delgado |first1=Ana |title=Who Keeps Our Gates |url=https://www.commons-wire.test/essays/the-gates/5561 ' +
      '|work=The Saltmarsh Review |agency=Northern Wire |via=Commons Wire |date=2 May 2024 |access-date=24 November 2026 ' +
      '|translator-last1=Osei |translator-first1=Kim}} ' +
      'Republished by Portal & Söhne, “Die Torhüter”, 2 May 2024, https://portal.test/tor?a=1&amp;b=%7B2%7D (archived: https://archive.test/web/portal.test/tor).\n',
  );
});

test('of a translation, work is who published it, and the original follows in words', () => {
  const text = wikipedia.write([fullNote()]);
  expect(text).toContain('|work=Portal & Söhne |agency=Northern Wire |via=Commons Wire |date=2 May 2024 |orig-date=First published by ');
  expect(text).toContain('}} First published by The Saltmarsh Review, 2 May 2024, https://saltmarsh.test/gates.\n');
  const [origin, here] = reprintReading().chain as [Hop, Hop];
  const own = wikipedia.write([noteOf(reprintReading({ chain: [origin, { ...here, relation: 'translated-from' }] }))]);
  expect(own).toContain('|work=Commons Wire |date=3 May 2024 |orig-date=First published by The Saltmarsh Review, 2 May 2024 ');
  expect(own).not.toContain('|via=');
  expect(own).toContain('}} First published by The Saltmarsh Review');
});

test('a page that is no article is cited as one of the web', () => {
  expect(wikipedia.write([noteOf(noArticleReading())])).toMatch(/^\{\{cite web \|.*\|work=Commons Wire \|/);
});

test('what the original denies is not the work, and is told as denied', () => {
  const [origin, here] = reprintReading().chain as [Hop, Hop];
  const text = wikipedia.write([noteOf(reprintReading({ chain: [{ ...origin, standing: 'contradicted' }, here] }))]);
  expect(text).toContain('|work=Commons Wire ');
  expect(text).toContain('(checked: the original says otherwise).');
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
