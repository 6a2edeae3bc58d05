import { useRef, useState } from 'preact/hooks';
import type { Importing } from '../../components/library/ImportNews.tsx';
import { type CarriedChoices, type ChoicesUndo, howMany, planChoices, readCarried } from '../../services/files/carried-choices.ts';
import { askWorker } from './ask-worker.ts';
import { bringInChosen, takeBackChosen } from './carry-choices.ts';
import type { Written } from './use-writing.ts';

/** Bringing notes in from a file, and from a backup what its reader chose: looked into first, written at a word, taken back at another. */
export function useImport(settle: (written: Written) => void) {
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });
  const chosen = useRef<{ found: CarriedChoices | null; undo: ChoicesUndo | null }>({ found: null, undo: null });

  async function lookInto(file: File): Promise<void> {
    setImporting({ state: 'looking' });
    const answer = await askWorker({ do: 'look', file });
    if (!answer.ok) {
      setImporting(answer.why === 'surprise' ? { state: 'failed', error: answer.error } : { state: 'refused', ...answer });
      return;
    }
    const { choices, ...counts } = answer;
    const found = choices === undefined ? null : readCarried(choices);
    chosen.current = { found, undo: null };
    const plan = found && (await planChoices(found));
    setImporting({ state: 'ready', counts, choices: choices === undefined ? null : (plan ?? 'unreadable') });
  }

  async function bringIn(beside: boolean): Promise<void> {
    if (importing.state !== 'ready') return;
    const { fresh, newer, parted, conflicting } = importing.counts;
    setImporting({ state: 'working', many: fresh + newer + parted + (beside ? conflicting : 0) });
    const done = await askWorker({ do: 'bring', beside });
    const { found } = chosen.current;
    // Notes first: they can't be had again.
    const carried = done.ok && found ? await bringInChosen(found) : null;
    chosen.current.undo = carried?.ok ? carried.undo : null;
    const choices = carried?.ok ? howMany(carried.undo) : 0;
    setImporting(
      done.ok ? { state: 'done', fresh: fresh + (beside ? conflicting : 0), renewed: newer, joined: parted, choices } : { state: 'idle' },
    );
    settle(carried && !carried.ok ? carried : done);
  }

  async function undo(): Promise<void> {
    if (importing.state !== 'done') return;
    setImporting({ state: 'working', many: importing.fresh + importing.renewed + importing.joined });
    const undone = await askWorker({ do: 'undo' });
    const { undo: before } = chosen.current;
    const given = undone.ok && before ? await takeBackChosen(before) : null;
    setImporting({ state: undone.ok ? 'undone' : 'idle' });
    settle(given && !given.ok ? given : undone);
  }

  return {
    importing,
    lookInto: (file: File) => void lookInto(file),
    bringIn: (beside: boolean) => void bringIn(beside),
    undo: () => void undo(),
    leave: () => setImporting({ state: 'idle' }),
  };
}
