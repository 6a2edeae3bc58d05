import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LibraryView, type Told } from '../../components/library/LibraryView.tsx';
import { bundleName, exportNames, isExportName } from '../../core/export/export-names.ts';
import type { Note } from '../../core/model.ts';
import { writeClipboard } from '../../services/clipboard.ts';
import { indexNotes } from '../../services/note-search.ts';
import { deleteNotes, editNote, listNotes, type NoteFault, restoreNotes } from '../../services/notes.ts';
import { askWorker } from './ask-worker.ts';
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

  const imports = useImport(settle);

  async function remove(id: string): Promise<void> {
    const deleted = await deleteNotes([id]);
    if (!deleted.ok) return settle(deleted);
    settle(deleted, { what: 'deleted', undo: () => void restoreNotes(deleted.notes).then((back) => settle(back)) });
  }

  async function exportTo(name: string, way: 'download' | 'clipboard'): Promise<void> {
    const wanted = chosen.size > 0 ? (notes ?? []).filter(({ id }) => chosen.has(id)) : found;
    const { exportFormat, exportNotes, nameOfExport } = await import('../../core/export/index.ts');
    if (name === bundleName) return saveBundle(wanted, `${nameOfExport(wanted)}.zip`);
    if (!isExportName(name)) return;
    const exported = exportNotes(wanted, exportFormat(name));
    if (way === 'download') download(exported.name, new Blob([exported.text], { type: exported.mediaType }));
    else setTold({ what: (await writeClipboard({ text: exported.text })) === 'copied' ? 'copied' : 'refused' });
  }

  async function saveBundle(wanted: Note[], file: string): Promise<void> {
    const made = await askWorker({ do: 'bundle', ids: wanted.map(({ id }) => id) });
    if (made.ok) return download(file, made.file);
    setTold(made.why === 'too many' ? { what: 'too many', most: made.most } : { what: 'failed', error: made.error });
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
      formats={[...exportNames, bundleName]}
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
