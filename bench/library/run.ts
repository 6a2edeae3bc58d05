import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { chance, inventWords } from '../compare/invent-text.ts';
import { openBareSearch } from './bare-page.ts';
import { type Extension, openExtension, putNotes } from './extension-page.ts';
import { type InventedNote, inventNote } from './invent-notes.ts';
import { heapsOf, openLibrary, prepared, timeQueries } from './watched-library.ts';

// npm run bench:library: what the library costs with many notes beside an empty one, and a search beside the bare search library's.
const { values } = parseArgs({ options: { notes: { type: 'string', default: '20000' }, words: { type: 'string', default: '150' } } });
const many = Number(values.notes);
const words = Number(values.words);
const opensMeasured = 9;
/** Each query is timed so often by both in turn, after a first time that warms both up; its median counts. */
const rounds = 3;
const batch = 500;

const faults: string[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** Opens both libraries in turn, so that what else the machine does falls on both. */
async function timeOpens(extensions: readonly Extension[]): Promise<number[]> {
  const times = extensions.map(() => [] as number[]);
  for (let turn = 0; turn < opensMeasured; turn += 1)
    for (const [place, extension] of extensions.entries()) {
      const { page, drawn } = await openLibrary(extension);
      times[place]?.push(drawn);
      await page.close();
    }
  return times.map(median);
}

function* batches(): Generator<InventedNote[]> {
  for (let start = 0; start < many; start += batch)
    yield Array.from({ length: Math.min(batch, many - start) }, (_, at) => inventNote(start + at, words));
}

async function fill(extension: Extension): Promise<void> {
  const { page } = await openLibrary(extension);
  for (const notes of batches()) await putNotes(page, notes);
  await page.close();
  const making = await openLibrary(extension);
  say(`${many} notes with texts of ${words} words: the index is made in ${((await prepared(making.page)) / 1000).toFixed(1)} s, once`);
  // What was made is being written down.
  await making.page.waitForTimeout(5000);
  await making.page.close();
}

/** Words of headlines, names, beginnings and slips, as readers type them; the same ones every time. */
function inventQueries(): string[] {
  const random = chance(7);
  return Array.from({ length: 40 }, (_, number) => {
    const word = inventWords(1, number + 3)[0] ?? 'w1';
    return (
      [word, `outlet ${Math.floor(random() * 300)}`, `author ${word}`, `topic${Math.floor(random() * 40)} ${word}`, 'republshed'][
        number % 5
      ] ?? word
    );
  });
}

/** The same queries by the library and by the bare search library in turn: the median of each, in milliseconds. */
async function timeSearches(library: Page, extension: Extension): Promise<{ ours: number[]; bare: number[] }> {
  const queries = inventQueries();
  const bare = await openBareSearch(extension.context, batches());
  const times = { ours: queries.map(() => [] as number[]), bare: queries.map(() => [] as number[]) };
  const keep = (all: number[][], round: number, measured: readonly number[]) => {
    if (round > 0) measured.forEach((time, place) => void all[place]?.push(time));
  };
  for (let round = 0; round <= rounds; round += 1) {
    keep(times.ours, round, await timeQueries(library, queries));
    keep(times.bare, round, await bare.timeQueries(queries));
  }
  await bare.close();
  return { ours: times.ours.map(median), bare: times.bare.map(median) };
}

const [empty, full] = [await openExtension(), await openExtension()];
try {
  await fill(full);
  const [openedEmpty = 0, opened = 0] = await timeOpens([empty, full]);
  say(`opened: ${opened.toFixed(0)} ms, empty ${openedEmpty.toFixed(0)} ms (× ${(opened / openedEmpty).toFixed(2)})`);
  if (opened > 2 * openedEmpty) faults.push('the library opens in more than twice the time of an empty one');
  const { page } = await openLibrary(full);
  say(`every word can be found ${((await prepared(page)) / 1000).toFixed(1)} s after opening`);
  const used = await heapsOf(page);
  const { ours, bare } = await timeSearches(page, full);
  const times = mean(ours) / mean(bare);
  say(
    `a search with its rows drawn: ${mean(ours).toFixed(1)} ms, the bare library's query ${mean(bare).toFixed(1)} ms (× ${times.toFixed(2)})`,
  );
  if (times > 1.5) faults.push("a search costs more than 1.5 times the bare search library's query");
  say(`memory: page ${megabytes(used.page)}, worker ${megabytes(used.worker)}`);
} finally {
  await Promise.all([empty.close(), full.close()]);
}
for (const fault of faults) say(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
