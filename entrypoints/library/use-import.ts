import { useState } from 'preact/hooks';
import type { Importing } from '../../components/library/ImportNews.tsx';
import { askWorker } from './ask-worker.ts';
import type { Written } from './use-writing.ts';

/** Bringing notes in from a file: looked into first, written at a word, taken back at another. */
export function useImport(settle: (written: Written) => void) {
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });

  async function lookInto(file: File): Promise<void> {
    setImporting({ state: 'looking' });
    const answer = await askWorker({ do: 'look', file });
    if (answer.ok) setImporting({ state: 'ready', counts: answer });
    else if (answer.why === 'surprise') setImporting({ state: 'failed', error: answer.error });
    else setImporting({ state: 'refused', ...answer });
  }

  async function bringIn(beside: boolean): Promise<void> {
    if (importing.state !== 'ready') return;
    const { fresh, newer, parted, conflicting } = importing.counts;
    setImporting({ state: 'working', many: fresh + newer + parted + (beside ? conflicting : 0) });
    const done = await askWorker({ do: 'bring', beside });
    finish(done, { state: 'done', fresh: fresh + (beside ? conflicting : 0), renewed: newer, joined: parted });
  }

  async function undo(): Promise<void> {
    if (importing.state !== 'done') return;
    setImporting({ state: 'working', many: importing.fresh + importing.renewed + importing.joined });
    finish(await askWorker({ do: 'undo' }), { state: 'undone' });
  }

  function finish(written: Written, next: Importing): void {
    setImporting(written.ok ? next : { state: 'idle' });
    settle(written);
  }

  return {
    importing,
    lookInto: (file: File) => void lookInto(file),
    bringIn: (beside: boolean) => void bringIn(beside),
    undo: () => void undo(),
    leave: () => setImporting({ state: 'idle' }),
  };
}
