import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Case, Half, Label } from './label.ts';

const corpus = new URL('../../shared/corpus/', import.meta.url);
const ownPages = new URL('./pages/', import.meta.url);

/** Whether the large corpus of other people's pages is at hand; it never enters the repository. */
export function hasCorpus(): boolean {
  return existsSync(new URL('labels.jsonl', corpus));
}

/** The labelled pages of the corpus, those that `wanted` accepts. A page whose address is lost stands at a host that cannot exist. */
export async function loadCorpus(wanted: (label: Label) => boolean): Promise<Case[]> {
  const lines = (await readFile(new URL('labels.jsonl', corpus), 'utf8')).trim().split('\n');
  const labels = lines.map((line) => JSON.parse(line) as Label).filter(wanted);
  return Promise.all(labels.map(loadCase));
}

/** This project's own pages with what they must yield: `pages/<name>.html` beside `pages/<name>.json`. */
export async function loadOwnPages(wanted: (label: Label) => boolean): Promise<Case[]> {
  const files = (await readdir(ownPages)).filter((file) => file.endsWith('.html')).sort();
  const cases = await Promise.all(files.map(loadOwnPage));
  return cases.filter(({ label }) => wanted(label));
}

/** Pages whose id begins with a digit are there to be looked into, the others to check that nothing was tuned to pages. */
export function halfOf(id: string): Half {
  return /^[0-9]/.test(id) ? 'tune' : 'check';
}

async function loadCase(label: Label): Promise<Case> {
  const bytes = gunzipSync(await readFile(new URL(`pages/${label.id}.html.gz`, corpus)));
  return { label, url: addressOf(label), bytes, half: halfOf(label.id) };
}

async function loadOwnPage(file: string): Promise<Case> {
  const id = basename(file, '.html');
  const expectations = JSON.parse(await readFile(new URL(`${id}.json`, ownPages), 'utf8')) as Omit<Label, 'id'>;
  const label: Label = { ...expectations, id, isWhole: true };
  return { label, url: addressOf(label), bytes: await readFile(new URL(file, ownPages)), half: 'own' };
}

/** As browsers give addresses, in ASCII: people write them in any script. */
function addressOf({ id, url }: Label): string {
  return new URL(url ?? `https://unknown.invalid/${id}`).href;
}
