import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { openDesk, pasteOn } from '../harness/clipboard.ts';
import { expect, test } from '../harness/fixture.ts';
import { keepFiles } from '../harness/handed-files.ts';
import { libraryOfTwo } from '../harness/library-of-two.ts';
import { download, noteRows } from '../harness/saved-notes.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COPY_ADDRESS, HEADLINE, ORIGINAL_ADDRESS, REVIEW, SECOND_ADDRESS, SECOND_HEADLINE } from '../pages/outlets.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const withLineFeeds = (text: string) => text.replaceAll('\r\n', '\n');

/** Presses "Copy" in the format that is chosen, and holds what can be pasted then against what was downloaded. */
async function expectCopied(library: Page, desk: Page, format: string, downloaded: string): Promise<string> {
  await library.bringToFront();
  await library.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(library.getByText('Copied.')).toBeVisible();
  // The words may still stand there for the copy before.
  const pasted = async () => withLineFeeds((await pasteOn(desk)).text);
  await expect.poll(pasted, format).toBe(withLineFeeds(downloaded));
  return pasted();
}

test('notes are downloaded and copied in every format, to the letter the same', async ({ sites, reader }) => {
  test.setTimeout(300_000);
  const library = await libraryOfTwo(sites, reader);
  await noteRows(library).first().waitFor();
  await keepFiles(library);
  const options = library.getByRole('combobox', { name: 'Export' }).getByRole('option');
  await expect(options.nth(4)).toHaveText('TSV');
  const formats = await options.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  expect(formats.splice(formats.indexOf('bundle'), 1)).toEqual(['bundle']);
  expect(formats).toHaveLength(14);
  const [file] = await Promise.all([library.waitForEvent('download'), download(library, 'bibtex')]);
  expect(file.suggestedFilename()).toBe('whence-notes.bib');
  const desk = await openDesk(reader, sites);
  for (const format of formats) {
    const text = textOf(await download(library, format));
    // Annotations are about a page's words, not about the page.
    const marks = format === 'web-annotation' ? [COPY_ADDRESS, SECOND_ADDRESS] : [HEADLINE, SECOND_HEADLINE];
    expect(
      marks.filter((mark) => !text.replace(/\s+/g, ' ').includes(mark)),
      format,
    ).toEqual([]);
    expect(text.includes(REVIEW.name), format).toBe(true);
    await expectCopied(library, desk, format, text);
  }
  await noteRows(library).first().getByRole('checkbox').check();
  const chosen = textOf(await download(library, 'csv'));
  expect(chosen).toContain(SECOND_HEADLINE);
  expect(chosen.includes(HEADLINE)).toBe(false);
});

test('notes come back from their export, without a difference and none twice', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await noteRows(library).first().waitFor();
  await keepFiles(library);
  const exported = textOf(await download(library, 'json'));
  const copied = await expectCopied(library, await openDesk(reader, sites), 'json', exported);
  await library.bringToFront();
  await noteRows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).click();
  await expect(noteRows(library)).toHaveCount(1);
  await library.getByText('Import notes from a file').click();
  const choose = (name: string, content: string) =>
    library.getByLabel('Import notes from a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('cut.json', exported.slice(0, -30));
  await expect(library.getByText('This file is not JSON, or it was cut short.')).toBeVisible();
  await choose('other.json', '{"schema":"whence/notes/9","notes":[]}');
  await expect(library.getByText('Where it fails: schema')).toBeVisible();
  await choose('notes.json', copied);
  await expect(library.getByText('In this file: new 1, here already 1.')).toBeVisible();
  await expect(noteRows(library)).toHaveCount(1);
  await library.getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(noteRows(library)).toHaveCount(2);
  expect(JSON.parse(textOf(await download(library, 'json')))).toEqual(JSON.parse(exported));
});

test('readings that the command line wrote come in as notes, each once, and lines that bring nothing are named', async ({ reader }) => {
  const page = (url: string, html: string) => JSON.stringify({ id: url, url, html });
  const [copy, original] = [page(COPY_ADDRESS, foundingShapedCopy()), page(ORIGINAL_ADDRESS, originalArticle())];
  const crawl = spawnSync('npm', ['run', '--silent', 'read', '--', '--ndjson'], {
    input: [copy, page('nowhere', '<p>'), original, copy].join('\n'),
    encoding: 'utf8',
  });
  const library = await reader.visit(reader.addressOf('library.html'));
  await library.getByText('Import notes from a file').click();
  const choose = () =>
    library
      .getByLabel('Import notes from a file')
      .setInputFiles({ name: 'readings.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(`${crawl.stdout}{"id":5,"rea`) });
  await choose();
  await expect(library.getByText('In this file: new 2, here already 0.')).toBeVisible();
  await expect(library.getByText('Lines that hold no reading, and are left out: 2, 5')).toBeVisible();
  await expect(library.getByText('taken once: 4')).toBeVisible();
  await library.getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(noteRows(library)).toHaveCount(2);
  await expect(noteRows(library).filter({ hasText: `${REVIEW.name} → ` })).toHaveCount(1);
  await choose();
  await expect(library.getByText('In this file: new 0, here already 2.')).toBeVisible();
});
