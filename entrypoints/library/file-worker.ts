/** Files are read, checked and packed here, so that the page stays free meanwhile. A door: it passes on what services answer. */
import { carryOutImport, type ImportPlan, planImport, takeBackImport } from '../../services/files/import-notes.ts';
import { type BundleMade, makeBundle } from '../../services/files/make-bundle.ts';
import type { ImportFault } from '../../services/files/read-import.ts';
import type { LinesOfFile } from '../../services/files/readings-file.ts';
import type { TakenBack } from '../../services/notes/removal.ts';
import type { NoteFault } from '../../services/notes/write-notes.ts';
import { notesOf } from '../../services/search/library.ts';

export type FileTask =
  | { do: 'look'; file: Blob }
  | { do: 'bring'; beside: boolean }
  | { do: 'undo' }
  | { do: 'bundle'; keys: readonly string[] };

export interface ImportCounts {
  ok: true;
  fresh: number;
  newer: number;
  same: number;
  older: number;
  parted: number;
  conflicting: number;
  /** The numbers of the notes in the file that can't be read. */
  left: number[];
  /** The numbers of those that come without their picture, which can't be. */
  bare: number[];
  lines?: LinesOfFile;
  /** In a backup what its reader chose, as it stands there: a worker can't look at what is chosen here. */
  choices?: unknown;
}

export type FileAnswer = ImportCounts | ImportFault | BundleMade | TakenBack | { ok: true } | { ok: false; why: 'surprise'; error: string };

let plan: ImportPlan | null = null;
let undo: Parameters<typeof takeBackImport>[0] | null = null;

async function look(file: Blob): Promise<ImportCounts | ImportFault> {
  const planned = await planImport(file);
  plan = planned.ok ? planned : null;
  if (!planned.ok) return planned;
  const { fresh, newer, parted, conflicting, pictures: _, ...counts } = planned;
  const many = { fresh: fresh.length, newer: newer.length, parted: parted.length, conflicting: conflicting.length };
  return { ...counts, ...many };
}

async function bring(beside: boolean): Promise<{ ok: true } | NoteFault> {
  if (!plan) return { ok: false, why: 'not found' };
  const done = await carryOutImport(plan, beside);
  if (done.ok) [plan, undo] = [null, done.undo];
  return done.ok ? { ok: true } : done;
}

function carryOut(task: FileTask): Promise<FileAnswer> {
  switch (task.do) {
    case 'look':
      return look(task.file);
    case 'bring':
      return bring(task.beside);
    case 'undo':
      return undo ? takeBackImport(undo) : Promise.resolve({ ok: true, stayed: 0 });
    case 'bundle':
      return notesOf(task.keys).then((notes) => makeBundle(notes));
  }
}

addEventListener('message', ({ data: task }: MessageEvent<FileTask>) => {
  carryOut(task).then(
    (answer) => postMessage(answer),
    (error: unknown) => postMessage({ ok: false, why: 'surprise', error: String(error) } satisfies FileAnswer),
  );
});
