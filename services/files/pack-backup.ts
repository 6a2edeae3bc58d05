import { bundleTooLarge } from '../../core/bundle/bundle-shape.ts';
import { writeNotesFile } from '../../core/export/json.ts';
import { listNotes } from '../notes/notes.ts';
import { makeBundle } from './make-bundle.ts';

/** All notes as a file, with what the reader chose, where that is given. Throws where a bundle can't hold that many. */
export async function packBackup(form: 'bundle' | 'json', choices: object | null = null): Promise<Blob> {
  const notes = (await listNotes()).reverse();
  if (form === 'json') return new Blob([writeNotesFile(notes, choices)], { type: 'application/json' });
  const made = await makeBundle(notes, { choices });
  if (!made.ok) throw new Error(bundleTooLarge);
  return made.file;
}
