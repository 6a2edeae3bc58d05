import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviceOnPython, findPython } from '../../scripts/python.mjs';
import { wikiAddress } from '../attribution/cite-news.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { Note, Reading } from '../model.ts';
import { reprintReading } from '../reading.test-support.ts';
import { webIri } from './iri.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';
import { provJson } from './prov-json.ts';
import { turtle } from './turtle.ts';
import { wikipedia } from './wikipedia.ts';

const python = findPython();
if (!python) console.warn(`Skipped: ${adviceOnPython}`);
const testWithPython = test.skipIf(!python);

interface Statement {
  kind: string;
  name: string | null;
  said: Record<string, string[]>;
}
type ReadProv = { refused: string } | { json: Statement[]; turtle: Statement[]; comesBackEqual: boolean };
interface ReadWikitext {
  templates: { name: string; parameters: Record<string, string> }[];
  links: string[];
  other: string[];
}

function ask<Answer>(reader: string, question: unknown): Answer {
  const script = join(import.meta.dirname, `${reader}.test-support.py`);
  const { status, stdout, stderr } = spawnSync(python ?? 'python3', [script], {
    input: JSON.stringify(question),
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

const readProv = (json: string, inTurtle: string) => ask<ReadProv>('prov-reader', { json, turtle: inTurtle });
const readWikitexts = (texts: string[]) => ask<ReadWikitext[]>('wikitext-reader', texts);

/** What both exports say, once each is known to be whole. */
function readBoth(notes: Note[]): Statement[] {
  const read = readProv(provJson.write(notes), turtle.write(notes));
  if ('refused' in read) throw new Error(read.refused);
  expect(read.comesBackEqual).toBe(true);
  // PROV-O may say a derivation twice, plainly and with its particulars; PROV-JSON says it once.
  const plain = read.turtle.filter(({ kind, name }) => kind === 'Derivation' && name === null);
  const full = read.turtle.filter((one) => !plain.includes(one));
  expect(full).toEqual(read.json);
  for (const { said } of plain) expect(full).toContainEqual(expect.objectContaining({ said: expect.objectContaining(said) }));
  return read.json;
}

/** Generated notes, each with an id of its own. */
const hostileNotes = fc
  .array(hostileNote, { minLength: 12, maxLength: 12 })
  .map((notes) => notes.map((note, index) => ({ ...note, id: `n-${index}` })));

const prov = 'http://www.w3.org/ns/prov#';
const note = 'urn:whence:note:n-1:';

testWithPython('the reference implementation of PROV reads the same from PROV-JSON and from Turtle', () => {
  const statements = readBoth([fullNote(), noteOf(reprintReading(), { id: 'n-2' })]);
  expect(statements).toContainEqual({
    kind: 'Derivation',
    name: `${note}derivation-3`,
    said: {
      [`${prov}generatedEntity`]: [`${note}hop-3`],
      [`${prov}usedEntity`]: [`${note}hop-2`],
      [`${prov}activity`]: [`${note}publication-3`],
      'urn:whence:terms:relation': ['translated-from'],
      'urn:whence:terms:standing': ['stated'],
      'urn:whence:terms:quote': ['The original source of this article is The Saltmarsh Review'],
    },
  });
  expect(statements).toContainEqual({
    kind: 'Association',
    name: null,
    said: {
      [`${prov}activity`]: [`${note}translation`],
      [`${prov}agent`]: [`${note}translator-1`],
      [`${prov}role`]: ['urn:whence:terms:translator'],
    },
  });
  const said = (item: string) => statements.find(({ name }) => name === note + item)?.said;
  expect(said('whence')).toMatchObject({ [`${prov}type`]: [`${prov}SoftwareAgent`] });
  expect(said('reading-activity')).toEqual({ [`${prov}endTime`]: ['2026-11-24T09:30:00+01:00'] });
  expect(said('hop-3')).toMatchObject({
    [`${prov}location`]: ['https://portal.test/tor?a=1&b=%7B2%7D'],
    'http://purl.org/dc/terms/issued': ['2024-05-02T20:00:00+02:00'],
  });
});

testWithPython('whatever a page says, both say it alike', () => {
  fc.assert(
    fc.property(hostileNotes, (notes) => {
      readBoth(notes);
    }),
    { numRuns: 4 },
  );
});

testWithPython('broken PROV is refused, so that what is read was whole', () => {
  const inJson = provJson.write([fullNote()]);
  const inTurtle = turtle.write([fullNote()]);
  const broken = [
    ['"n1": "urn:whence:note:n-1:"', '"n9": "urn:whence:note:n-1:"'],
    ['"wasDerivedFrom"', '"wasTakenFrom"'],
    ['"$": "https://saltmarsh.test/gates"', '"href": "https://saltmarsh.test/gates"'],
  ].map(([whole, part]) => inJson.replace(whole ?? '', part ?? ''));
  for (const text of broken) expect(readProv(text, inTurtle)).toHaveProperty('refused');
  expect(readProv(inJson, inTurtle.replace('prov:used ', ''))).toHaveProperty('refused');
  expect(readProv(inJson, inTurtle)).not.toHaveProperty('refused');
});

testWithPython('a parser of wikitext finds the citation with each of its parameters', () => {
  expect(readWikitexts([wikipedia.write([fullNote()])])).toEqual([
    {
      templates: [
        {
          name: 'cite news',
          parameters: {
            last1: 'van der Delgado',
            first1: 'Ana',
            title: 'Who Keeps Our Gates',
            url: 'https://www.commons-wire.test/essays/the-gates/5561',
            work: 'Portal & Söhne',
            agency: 'Northern Wire',
            via: 'Commons Wire',
            date: '2 May 2024',
            'orig-date': 'First published by The Saltmarsh Review, 2 May 2024',
            'access-date': '24 November 2026',
            'translator-last1': 'Osei',
            'translator-first1': 'Kim',
          },
        },
      ],
      // What was read, and the original beside it.
      links: ['https://www.commons-wire.test/essays/the-gates/5561', 'https://saltmarsh.test/gates'],
      other: [],
    },
  ]);
});

/** Every address that a reading names as one of a publication. */
function addressesOf(reading: Reading | undefined): string[] {
  const { page, chain = [] } = reading ?? {};
  return [page?.url, page?.canonicalUrl, ...chain.flatMap(({ work, capture }) => [work.url, capture?.url])].flatMap(
    (url) => webIri(url) ?? [],
  );
}

testWithPython('an address within a title makes no link', () => {
  const reading = reprintReading();
  const title = 'https://evil.test/a, mailto:a@b.test, ftp://evil.test and [https://evil.test b]';
  const chain = reading.chain.map((hop) => ({ ...hop, work: { ...hop.work, title } })) as Reading['chain'];
  const [read] = readWikitexts([wikipedia.write([noteOf({ ...reading, page: { ...reading.page, title }, chain })])]);
  expect(read?.templates.map(({ parameters }) => parameters['title'])).toEqual([title]);
  expect(read?.links).toEqual([reading.page.url]);
});

testWithPython('whatever a page says, wikitext holds one template and its words are its parameters', () => {
  fc.assert(
    fc.property(hostileNotes, (notes) => {
      for (const [index, { templates, links, other }] of readWikitexts(notes.map((one) => wikipedia.write([one]))).entries()) {
        const translated = plainWords(notes[index]?.reading.chain[2]?.publisher.name ?? '');
        expect(templates.map(({ name }) => name)).toEqual(['cite news']);
        expect(templates[0]?.parameters['work'] ?? '').toBe(translated);
        expect(other).toEqual([]);
        const own = addressesOf(notes[index]?.reading).map((url) => wikiAddress(url).toLowerCase());
        expect(links.filter((link) => !own.includes(link.toLowerCase()))).toEqual([]);
      }
    }),
    { numRuns: 4 },
  );
});
