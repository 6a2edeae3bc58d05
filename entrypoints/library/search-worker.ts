/** The index of words lives here, so that the page stays free while it is read, made or asked. A door: it passes on what the index answers. */
import { LibraryIndex } from '../../services/library-index.ts';

export type SearchTask = { do: 'refresh' } | { do: 'find'; id: number; query: string };
/** Keys are sent as one string: thousands of them are copied at once. Null: the query asks for nothing. */
export type SearchAnswer = { prepared: { done: number; of: number } } | { id: number; keys: string | null } | { error: string };

const index = new LibraryIndex();
const answer = (said: SearchAnswer) => postMessage(said);
let refreshing = Promise.resolve();

addEventListener('message', ({ data: task }: MessageEvent<SearchTask>) => {
  if (task.do === 'find') return answer({ id: task.id, keys: index.find(task.query)?.join('\n') ?? null });
  refreshing = refreshing
    .then(() => index.refresh((done, of) => answer({ prepared: { done, of } })))
    .catch((error: unknown) => answer({ error: String(error) }));
});
