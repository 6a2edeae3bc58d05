import type { Page } from '@playwright/test';
import { openLibrary } from './open-library.ts';
import type { ReaderBrowser } from './reader-browser.ts';
import { until } from './until.ts';
import type { InScript } from './write-steps.ts';

/** Something that a reader changes in the library, or in another page that writes by itself. */
export interface LibraryWrite {
  name: string;
  /** The page in which it is done; the library where nothing is said. */
  page?: 'options.html';
  /** All that comes before the press that writes. */
  begin: (library: Page) => Promise<unknown>;
  /** The press that writes. */
  act: (library: Page) => Promise<unknown>;
  /** What says that it is done. */
  confirmed: (library: Page) => Promise<boolean>;
  /** Where it is written; the page itself where nothing is said. */
  script?: (library: Page) => Promise<InScript>;
  /** It is written beside the database. */
  isBeside?: true;
  /** It is several writes one after the other, each of them whole. */
  isInParts?: true;
}

/** A new tab on the page in which a write is done. */
export async function openFor({ page }: LibraryWrite, reader: ReaderBrowser): Promise<Page> {
  if (!page) return openLibrary(reader);
  const opened = await reader.visit(reader.addressOf(page));
  await opened.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

let times = 0;

/** A word that was not there before. */
export const another = () => {
  times += 1;
  return latest();
};

/** The last of these words. */
export const latest = () => `word-${times}`;

/** Does a write undisturbed. */
export async function first({ begin, act, confirmed }: LibraryWrite, library: Page): Promise<void> {
  await begin(library);
  await act(library);
  await until('the end of the first write', () => confirmed(library));
}
