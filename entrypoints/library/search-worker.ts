/** The index of words lives here, so that the page stays free while it is read, made or asked. A door: it passes on what the index answers. */
import { LibraryIndex } from '../../services/search/library-index.ts';

export type SearchTask = { do: 'refresh' } | { do: 'find'; id: number; query: string };
/** Keys are sent as one string: thousands of them are copied at once. Null: the query asks for nothing. */
export type SearchAnswer = { prepared: { done: number; of: number } } | { id: number; keys: string | null } | { error: string };

const index = new LibraryIndex();
const answer = (said: SearchAnswer) => postMessage(said);
let refreshing = Promise.resolve();
let latest = 0;

async function find(id: number, query: string): Promise<void> {
  latest = id;
  const keys = await index.find(query, () => latest === id);
  if (latest === id) answer({ id, keys: keys?.join('\n') ?? null });
}

addEventListener('message', ({ data: task }: MessageEvent<SearchTask>) => {
  const fail = (error: unknown) => answer({ error: String(error) });
  if (task.do === 'find') void find(task.id, task.query).catch(fail);
  else refreshing = refreshing.then(() => index.refresh((done, of) => answer({ prepared: { done, of } }))).catch(fail);
});
