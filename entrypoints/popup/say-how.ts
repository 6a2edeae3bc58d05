import type { Saving } from '../../components/SaveOutcome.tsx';
import type { PageSaved } from '../../services/notes/save-page.ts';

/** What came of saving; 'unsure' where nobody answered, and the disk could not be asked. */
export type Saved = PageSaved | { ok: false; why: 'unsure'; error: string };

/** What came of saving, as it is shown. */
export function sayHow(saved: Saved): Saving {
  if (saved.ok) return { state: 'saved' };
  if (saved.why === 'saved before') return { state: 'saved-before', at: saved.at, as: saved.as, id: saved.id };
  if (saved.why === 'no room') return { state: 'no-room' };
  if (saved.why === 'unread') return { state: 'unread' };
  return { state: 'failed', error: saved.error, unsure: saved.why === 'unsure' };
}
