/** Notes for the tests of exports: one of a reprint by two hands, and notes with anything at all in every slot. */
import fc from 'fast-check';
import type { Note, Reading } from '../model.ts';
import { noteOfReading } from '../notes/note-of-reading.ts';
import { author, hop, quotes, reprintReading } from '../reading.test-support.ts';

export const SAVED_AT = '2026-11-24T09:30:00+01:00';

/** An agency's copy of an essay, printed by a review, carried by a portal, and read at the Commons Wire. */
export function carriedReading(): Reading {
  const reading = reprintReading();
  const [origin, here] = reading.chain;
  if (!origin || !here) throw new Error('The reprint has two hops');
  return {
    ...reading,
    authors: [author('Ana van der Delgado'), author('Kim Osei', { role: 'translator' })],
    chain: [
      origin,
      hop('Northern Wire', {
        role: 'agency',
        relation: 'syndicated-from',
        work: { title: null, url: 'https://northern-wire.test/gates', date: '2024-05' },
      }),
      hop('Portal & Söhne', {
        role: 'intermediary',
        relation: 'translated-from',
        work: { title: 'Die Torhüter', url: 'https://portal.test/tor?a=1&b={2}', date: '2024-05-02T20:00:00+02:00' },
        standing: 'confirmed',
        comparison: { sharedOfCopy: 0.94, sharedOfOriginal: 0.8, leftOut: 2, added: 0, changed: 1, moved: 0, headline: 'changed' },
        capture: { url: 'https://archive.test/web/portal.test/tor', time: '2024-05-02T21:00:00Z' },
      }),
      here,
    ],
    evidence: [
      ...reading.evidence.map((one) =>
        one.id === 'origin'
          ? quotes('origin', one.quote, { selector: { css: 'p:nth-of-type(3)', exact: one.quote, prefix: 'Gates. ', suffix: ' All' } })
          : one,
      ),
      quotes('canonical', 'https://saltmarsh.test/gates', { where: 'link', signal: 'link-canonical', selector: null }),
    ],
  };
}

export function noteOf(reading: Reading, more: Partial<Note> = {}): Note {
  return noteOfReading(reading, { id: 'n-1', savedAt: SAVED_AT, ...more });
}

/** Everything that a note can hold, filled. */
export function fullNote(): Note {
  return noteOf(carriedReading(), {
    openedUrl: 'https://cw.test/s/5561',
    remark: 'Ask **Ana** about the *second* hop.',
    tags: ['follow up', 'gates'],
    text: 'The gates are kept.\n\nBy whom?',
    textHash: 'ab'.repeat(32),
    corrections: [{ field: '/page/title', value: 'Who Keeps Our Gates', at: SAVED_AT, reason: 'the headline on paper' }],
    laterReadings: [{ at: '2026-12-01T09:00:00Z', reading: reprintReading(), textHash: null, changes: ['The credit line was removed.'] }],
  });
}

/** What pages have tried, and what formats stumble over. */
const traps = [
  '=HYPERLINK("https://evil.test")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\t=1+1',
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '[a](javascript:alert(1))',
  '![](https://evil.test/pixel)',
  '---\ntitle: other',
  'a: b # c',
  '%% hidden %%',
  '$x$ ==marked== ^block',
  '}}{{evil|a=b}}',
  '[[File:Evil.png]]',
  "''bold'' ~~~~ <nowiki>",
  '} @article{evil, title={x}',
  '\\input{/etc/passwd}',
  '{unbalanced',
  'a and b',
  'Wren, Ada, Jr., PhD',
  'ER  - \r\nTY  - BOOK',
  '"""\\u0022 . <a> <b> <c> .',
  '@id',
  '@context',
  'javascript:alert(1)',
  'null',
  '2024-13-99',
  '<!-- --> -->',
  '\u202Eright to left',
  '\u2028\u2029\u0085\u0000\u001b[31m',
  '  ',
];

const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.tuple(fc.constantFrom(...traps), fc.string({ maxLength: 10 })).map((parts) => parts.join('')),
);

const closed = new Set([
  'schema',
  'id',
  'kind',
  'headline',
  'role',
  'relation',
  'standing',
  'type',
  'where',
  'scope',
  'use',
  'ruling',
  'about',
  'savedAt',
  'at',
  'field',
  'evidence',
  'conditions',
]);

/** The same tree with other words in every open slot: identifiers and closed lists stay. */
function refill<T>(tree: T, words: Iterator<string>, name = ''): T {
  if (name === 'evidence' && Array.isArray(tree) && typeof tree[0] === 'string') return tree;
  if (typeof tree === 'string') return (closed.has(name) ? tree : words.next().value) as T;
  if (Array.isArray(tree))
    return (name === 'conditions' ? tree : tree.map((one) => refill(one, words, name === 'evidence' ? '' : name))) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, refill(value, words, key)])) as T;
}

/** A full note with anything in every slot that a page or a reader fills. */
export const hostileNote: fc.Arbitrary<Note> = fc.infiniteStream(anyWords).map((words) => refill(fullNote(), words[Symbol.iterator]()));
