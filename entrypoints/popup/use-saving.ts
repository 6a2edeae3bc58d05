import { useCallback, useRef, useState } from 'preact/hooks';
import type { Saving } from '../../components/SaveOutcome.tsx';
import type { NoteDrafts } from '../../components/SavePart.tsx';
import { tellIfSlow } from '../../components/tell-if-slow.ts';
import type { Reading } from '../../core/model.ts';
import { askToPersist } from '../../services/database/persist.ts';
import { draftsAt } from '../../services/notes/draft.ts';
import type { SavedInWords } from '../../services/notes/notes.ts';
import type { PageToSave } from '../../services/notes/save-page.ts';
import { sendSurely } from '../../services/send.ts';
import { openPage } from './open-page.ts';
import { type Saved, sayHow } from './say-how.ts';

const draftsOf = (url: string): NoteDrafts => draftsAt(url);

const openLibrary = (noteId?: string) => openPage(noteId ? `library.html#note=${noteId}` : 'library.html');

/** Whether the chain of what is saved is to be followed. Loaded by the first note, as the notes are. */
async function wantsToFollow(): Promise<boolean> {
  const { loadSettings } = await import('../../services/settings/settings.ts');
  return (await loadSettings()).followSaved;
}

/** A reading that a door laid before the reader, without a page in front of it. */
async function saveGiven(reading: Reading, remark: string, tags: string[], again: boolean): Promise<SavedInWords> {
  // Loaded by the first click: most readings are never saved.
  const { inWords, saveNote } = await import('../../services/notes/notes.ts');
  return inWords(await saveNote({ reading, remark, tags, again }));
}

/** The page in a tab, by the background. Where no background answers though it was asked twice, the disk says whether the note is there. */
async function savePage(tabId: number, page: Omit<PageToSave, 'id'>): Promise<Saved> {
  const id = crypto.randomUUID();
  try {
    return await sendSurely('note.save', { tabId, id, ...page });
  } catch (unanswered) {
    const error = String(unanswered);
    const { isKept } = await import('../../services/notes/notes.ts');
    return isKept(id).then(
      (kept): Saved => (kept ? { ok: true, id } : { ok: false, why: 'failed', error }),
      (): Saved => ({ ok: false, why: 'unsure', error }),
    );
  }
}

/** Saving notes of the page in a tab; without one, of the reading alone. Where the reader wants the chain of what is saved followed, `follow` is called after it. */
export function useSaving(tabId: number | null, follow?: () => Promise<void>) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const savedId = useRef<string | null>(null);
  const isAsking = useRef(false);
  const save = useCallback(
    (reading: Reading, remark: string, tags: string[], again: boolean) => {
      // Two quick presses save one note, and hear what came of it.
      if (isAsking.current) return;
      isAsking.current = true;
      const saved: Promise<Saved> = tabId === null ? saveGiven(reading, remark, tags, again) : savePage(tabId, { remark, tags, again });
      const settled = tellIfSlow(saved, () => setSaving({ state: 'saving' })).then(
        (outcome) => {
          setSaving(sayHow(outcome));
          if (!outcome.ok) return;
          savedId.current = outcome.id;
          // The background can't ask.
          void askToPersist();
          if (follow) void wantsToFollow().then((wanted) => (wanted ? follow() : undefined));
        },
        (error: unknown) => setSaving({ state: 'failed', error: String(error), unsure: true }),
      );
      void settled.finally(() => {
        isAsking.current = false;
      });
    },
    [tabId, follow],
  );
  const keepPicture = useCallback(async () => {
    const { keepPictureOfTab } = await import('../../services/notes/take-picture.ts');
    return savedId.current !== null && keepPictureOfTab(savedId.current);
  }, []);
  // Without a tab the page in front would be another.
  return { saving, save, openLibrary, draftsOf, keepPicture: tabId === null ? undefined : keepPicture };
}
