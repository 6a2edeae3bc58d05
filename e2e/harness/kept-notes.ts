import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Digest } from '../../core/bundle/bundle-shape.ts';
import { exportFormat, exportNotes } from '../../core/export/index.ts';
import type { Note } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { arabicPage, everyStanding, followedChain } from '../../gallery/readings.ts';
import { expect } from './fixture.ts';
import { keepFiles } from './handed-files.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** SHA-256 by Node. */
export const digest: Digest = async (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Notes of different readings, one day after the other, with a remark and a text each. */
export function inventedNotes(many: number): Note[] {
  const readings = [followedChain(), everyStanding(), arabicPage()];
  return Array.from({ length: many }, (_, place) => {
    const reading = readings[place % readings.length] ?? followedChain();
    const savedAt = new Date(Date.UTC(2026, 2, 1 + place, 9)).toISOString();
    return noteOfReading(reading, { id: `n-${place}`, savedAt, remark: `Remark ${place}`, text: `Text ${place}` });
  });
}

/** The notes as their export writes them. */
export const jsonOf = (notes: Note[]) => Buffer.from(exportNotes(notes, exportFormat('json')).text);

/** The part of the library that takes files. */
export const importPart = (library: Page) => library.locator('[data-part=import]');

/** Gives the library a file to look into. */
export async function chooseFile(library: Page, name: string, content: Uint8Array): Promise<void> {
  await importPart(library)
    .getByLabel('Import notes from a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** The library with these notes in it, brought in from a file. */
export async function libraryOf(reader: ReaderBrowser, kept: Note[]): Promise<Page> {
  const library = await reader.visit(reader.addressOf('library.html'));
  await library.getByText('Import notes from a file').click();
  await chooseFile(library, 'notes.json', jsonOf(kept));
  await importPart(library).getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(importPart(library).getByText(`Notes brought in: ${kept.length}`)).toBeVisible();
  await keepFiles(library);
  return library;
}
