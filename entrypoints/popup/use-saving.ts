import { useCallback, useState } from 'preact/hooks';
import type { Saving } from '../../components/SavePart.tsx';
import type { Reading } from '../../core/model.ts';
import { openPage } from './open-page.ts';

const openLibrary = () => openPage('library.html');

async function saveHere(reading: Reading, remark: string, tags: string[], again: boolean): Promise<Saving> {
  // Loaded by the first click: most popups never save.
  const { saveNote } = await import('../../services/notes.ts');
  const saved = await saveNote({ reading, remark, tags, again });
  if (saved.ok) return { state: 'saved' };
  if (saved.why === 'saved before') return { state: 'saved-before', at: saved.notes.at(-1)?.savedAt ?? '', as: saved.as };
  return saved.why === 'no room' ? { state: 'no-room' } : { state: 'failed', error: saved.why === 'failed' ? saved.error : saved.why };
}

/** Saving notes of the reading at hand. */
export function useSaving() {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const save = useCallback((reading: Reading, remark: string, tags: string[], again: boolean) => {
    saveHere(reading, remark, tags, again).then(setSaving, (error: unknown) => setSaving({ state: 'failed', error: String(error) }));
  }, []);
  return { saving, save, openLibrary };
}
