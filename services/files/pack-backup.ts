import { exportFormat, exportNotes } from '../../core/export/index.ts';
import { listNotes } from '../notes/notes.ts';
import { makeBundle } from './make-bundle.ts';

/** All notes as a file. Throws where a bundle can't hold that many. */
export async function packBackup(form: 'bundle' | 'json'): Promise<Blob> {
  const notes = (await listNotes()).reverse();
  if (form === 'json') return new Blob([exportNotes(notes, exportFormat('json')).text], { type: 'application/json' });
  const made = await makeBundle(notes);
  if (!made.ok) throw new Error(`a bundle holds ${made.most} notes at most; back up as JSON`);
  return made.file;
}
