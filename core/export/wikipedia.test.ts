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
      'Republished by Portal & Söhne, “Die Torhüter”, 2 May 2024, https://portal.test/tor?a=1&b=%7B2%7D (archived: https://archive.test/web/portal.test/tor).\n',
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

test('an address or a number within words makes no link, and an address is one and no other markup', () => {
  const reading = reprintReading();
  const titled = (title: string) => {
    const text = wikipedia.write([noteOf({ ...reading, page: { ...reading.page, title } })]);
    return /\|title=(?<title>.*?) \|/.exec(text)?.groups?.['title'];
  };
  expect(titled('What https://evil.test/a sells')).toBe('What https&#58;//evil.test/a sells');
  expect(titled('Write MAILTO:a@b.test or news:gates')).toBe('Write MAILTO&#58;a@b.test or news&#58;gates');
  expect(titled('RFC 2616 and ISBN 978-3-16-148410-0')).toBe('RFC&#32;2616 and ISBN&#32;978-3-16-148410-0');
  expect(titled('Good news: the RFC is here, at 10:30')).toBe('Good news: the RFC is here, at 10:30');
  const [origin, here] = reading.chain as [Hop, Hop];
  const work = { ...origin.work, title: 'https://evil.test/b', url: 'https://saltmarsh.test/~~~~/__NOTOC__' };
  const text = wikipedia.write([noteOf({ ...reading, chain: [{ ...origin, standing: 'unreachable', work }, here] })]);
  expect(text).toContain('“https&#58;//evil.test/b”, 2 May 2024, https://saltmarsh.test/%7E%7E%7E%7E/%5F%5FNOTOC%5F%5F');
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
