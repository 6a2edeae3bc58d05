import type { BundleMade } from '../../services/files/make-bundle.ts';
import type { ImportFault } from '../../services/files/read-import.ts';
import type { TakenBack } from '../../services/notes/removal.ts';
import type { NoteFault } from '../../services/notes/write-notes.ts';
import type { FileTask, ImportCounts } from './file-worker.ts';

type Surprise = { ok: false; why: 'surprise'; error: string };

interface Answers {
  look: ImportCounts | ImportFault;
  bring: { ok: true } | NoteFault;
  undo: TakenBack;
  bundle: BundleMade;
}

let worker: Worker | null = null;
/** Tasks are answered one after the other, in the order in which they were given. */
let last: Promise<unknown> = Promise.resolve();

/** Gives the worker of files a task and returns its answer. */
export function askWorker<Task extends FileTask>(task: Task): Promise<Answers[Task['do']] | Surprise> {
  const answer = last.then(() => ask(task) as Promise<Answers[Task['do']] | Surprise>);
  last = answer;
  return answer;
}

function ask(task: FileTask): Promise<unknown> {
  worker ??= new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  return new Promise((resolve) => {
    const settle = (answer: unknown) => {
      asked.removeEventListener('message', onMessage);
      asked.removeEventListener('error', onError);
      resolve(answer);
    };
    const onMessage = ({ data }: MessageEvent<unknown>) => settle(data);
    const onError = ({ message }: ErrorEvent) => {
      // It ran out of memory, or never began: the next task gets a new one.
      worker = null;
      asked.terminate();
      settle({ ok: false, why: 'surprise', error: message || 'The worker ended' } satisfies Surprise);
    };
    asked.addEventListener('message', onMessage);
    asked.addEventListener('error', onError);
    asked.postMessage(task);
  });
}
