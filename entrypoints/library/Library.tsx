import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LibraryView, type Told } from '../../components/library/LibraryView.tsx';
import { exportNames, isExportName } from '../../core/export/export-names.ts';
import type { Note } from '../../core/model.ts';
import { writeClipboard } from '../../services/clipboard.ts';
import { indexNotes } from '../../services/note-search.ts';
import { deleteNotes, editNote, listNotes, type NoteFault, restoreNotes } from '../../services/notes.ts';
import { download } from './download.ts';
import { useImport } from './use-import.ts';
import { useKeys } from './use-keys.ts';

/** The page of saved notes. */
export function Library() {
  const [notes, setNotes] = useState<Note[] | null>(null);
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<Told>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const refresh = () =>
    listNotes().then(setNotes, (error: unknown) => {
      setNotes([]);
      setTold({ what: 'failed', error: String(error) });
    });
  useEffect(() => void refresh(), []);
  const find = useMemo(() => indexNotes(notes ?? []), [notes]);
  const found = useMemo(() => (query.trim() === '' ? (notes ?? []) : inOrderOf(find(query), notes ?? [])), [notes, query, find]);
  const open = found.find(({ id }) => id === openId) ?? null;
  useKeys(searchField, found, openId, setOpenId);

  /** Tells what came of a write, and shows the notes as they are now. */
  function settle(written: { ok: true } | NoteFault, next: Told = null): void {
    setTold(written.ok ? next : { what: 'failed', error: written.why === 'failed' ? written.error : written.why });
    void refresh();
  }

  const imports = useImport(notes ?? [], settle);

  async function remove(id: string): Promise<void> {
    const deleted = await deleteNotes([id]);
    if (!deleted.ok) return settle(deleted);
    settle(deleted, { what: 'deleted', undo: () => void restoreNotes(deleted.notes).then((back) => settle(back)) });
  }

  async function exportTo(name: string, way: 'download' | 'clipboard'): Promise<void> {
    if (!isExportName(name)) return;
    const { exportFormat, exportNotes } = await import('../../core/export/index.ts');
    const wanted = chosen.size > 0 ? (notes ?? []).filter(({ id }) => chosen.has(id)) : found;
    const exported = exportNotes(wanted, exportFormat(name));
    if (way === 'download') download(exported);
    else setTold({ what: (await writeClipboard({ text: exported.text })) === 'copied' ? 'copied' : 'refused' });
  }

  return (
    <LibraryView
      kept={notes?.length ?? null}
      found={found}
      query={query}
      search={setQuery}
      searchField={searchField}
      open={open}
      openNote={setOpenId}
      chosen={chosen}
      choose={(id, isChosen) => setChosen(new Set([...chosen].filter((other) => other !== id).concat(isChosen ? [id] : [])))}
      change={(id, edit) => void editNote(id, edit).then((written) => settle(written, { what: 'kept' }))}
      remove={(id) => void remove(id)}
      formats={exportNames}
      exportTo={(format, way) => void exportTo(format, way)}
      told={told}
      imports={imports}
    />
  );
}

function inOrderOf(ids: readonly string[], notes: readonly Note[]): Note[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
