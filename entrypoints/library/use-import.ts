import { useState } from 'preact/hooks';
import type { Importing } from '../../components/library/ImportPart.tsx';
import type { Note } from '../../core/model.ts';
import { type NoteFault, restoreNotes } from '../../services/notes.ts';
import { readNotesFile } from '../../services/notes-file.ts';

/** Bringing notes in from a file: looked into first, written at a word, those that are here already left as they are. */
export function useImport(notes: readonly Note[], settle: (written: { ok: true } | NoteFault) => void) {
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });
  const [fresh, setFresh] = useState<Note[]>([]);

  async function lookInto(file: File): Promise<void> {
    const read = readNotesFile(await file.text());
    if (!read.ok) return setImporting({ state: 'refused', ...read });
    const known = new Set(notes.map(({ id }) => id));
    const inFile = [...new Map(read.notes.map((note) => [note.id, note])).values()];
    const unknown = inFile.filter(({ id }) => !known.has(id));
    setFresh(unknown);
    setImporting({ state: 'ready', fresh: unknown.length, known: inFile.length - unknown.length });
  }

  async function bringIn(): Promise<void> {
    const written = await restoreNotes(fresh);
    settle(written);
    if (written.ok) setImporting({ state: 'done', fresh: fresh.length });
  }

  return {
    importing,
    lookInto: (file: File) => void lookInto(file),
    bringIn: () => void bringIn(),
    leave: () => setImporting({ state: 'idle' }),
  };
}
