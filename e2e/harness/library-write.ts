import type { Page } from '@playwright/test';
import { until } from './until.ts';
import type { InScript } from './write-steps.ts';

/** Something that a reader changes in the library. */
export interface LibraryWrite {
  name: string;
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
