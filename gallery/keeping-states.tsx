/** What the reader is told of how notes are kept: backups, what stands in the way of the database, imports. */
import type { ComponentChild } from 'preact';
import { BackupReminder } from '../components/library/BackupReminder.tsx';
import type { Importing } from '../components/library/ImportNews.tsx';
import { ImportPart } from '../components/library/ImportPart.tsx';
import { TroublePart } from '../components/library/TroublePart.tsx';
import { BackupPart, type BackupProps } from '../components/settings/BackupPart.tsx';
import { nothing } from './state.ts';

function backup(more: Partial<BackupProps>): { view: ComponentChild } {
  const ways = { choose: nothing, shape: nothing, backUp: nothing };
  const still = { running: false, denied: false, isEmpty: false, promised: true, fault: null, broken: null };
  const plain = { every: 'never', form: 'bundle', lastAt: null, ...still } as const;
  return {
    view: (
      <div class="part">
        <BackupPart {...plain} {...ways} {...more} />
      </div>
    ),
  };
}

function importing(state: Importing): { view: ComponentChild; clicks: string[] } {
  return {
    view: (
      <div class="part">
        <ImportPart importing={state} lookInto={nothing} bringIn={nothing} undo={nothing} leave={nothing} />
      </div>
    ),
    clicks: ['summary'],
  };
}

export const keepingStates = {
  'backup, none so far': backup({}),
  'backup, failed and not promised': backup({
    every: 'daily',
    lastAt: '2026-11-20T08:00:00Z',
    fault: 'FILE_ACCESS_DENIED',
    denied: true,
    promised: false,
  }),
  'backup, broken off': backup({ broken: { error: 'No answer to backup.now', unsure: true } }),
  'backup, a reminder': { view: <BackupReminder promised={false} fault={null} setUp={nothing} later={nothing} /> },
  'notes, an upgrade that failed': {
    view: <TroublePart trouble={{ why: 'upgrade', error: 'QuotaExceededError' }} saveRaw={nothing} rawFault={null} />,
  },
  'notes, not to be opened': {
    view: (
      <TroublePart
        trouble={{ why: 'shut', error: 'UnknownError: Internal error opening backing store for indexedDB.open.' }}
        saveRaw={nothing}
        rawFault="UnknownError"
      />
    ),
  },
  'import, looked into': importing({
    state: 'ready',
    counts: { fresh: 1204, newer: 2, same: 12, older: 1, parted: 2, conflicting: 3, left: [7, 8, 9, 31], bare: [12] },
    choices: {
      comeIn: ['theme', 'language', 'markdownTemplate'],
      searches: ['Harbour gates, spring'],
      stay: ['badge'],
      anew: ['reading', 'archives'],
    },
  }),
  'import, readings of the command line': importing({
    state: 'ready',
    counts: {
      fresh: 311,
      newer: 0,
      same: 12,
      older: 0,
      parted: 0,
      conflicting: 0,
      left: [],
      bare: [],
      lines: { left: [3, 17, 18, 19, 240], twice: [41] },
    },
    choices: null,
  }),
  'import, done': importing({ state: 'done', fresh: 1204, renewed: 2, joined: 2, choices: 4 }),
  'import, a changed bundle': importing({
    state: 'refused',
    why: 'changed',
    path: 'notes/00001-who-keeps-the-gates-of-the-old-harbour/note.json',
  }),
};
