import type { Crew } from '../crew.ts';
import { atCaller } from '../inputs/open-inputs.ts';
import type { Options } from '../options.ts';
import type { PageSource } from './page-source.ts';
import { remembering } from './remembering.ts';

/** Reads pages as the crew does, and follows their chains where that was asked for. */
export interface Follower extends Pick<Crew, 'read'> {
  close(): Promise<void>;
}

/** The crew itself, or the crew with what `--follow` and `--offline` ask for. Throws where the folder cannot be used. */
export async function followingCrew(crew: Crew, options: Pick<Options, 'follow' | 'offline' | 'archives'>): Promise<Follower> {
  if (!options.follow) return { read: (page) => crew.read(page), close: async () => undefined };
  // What opens pages of others takes as long to load as a page to read.
  const [{ followPage }, opened] = await Promise.all([import('./follow-page.ts'), openSource(options.offline)]);
  const source = remembering(opened);
  return { read: (page) => followPage(page, crew, source, { archives: options.archives }), close: () => source.close() };
}

async function openSource(folder: string | null): Promise<PageSource> {
  return folder === null ? (await import('./network.ts')).openNetwork() : (await import('./folder.ts')).openFolder(atCaller(folder));
}
