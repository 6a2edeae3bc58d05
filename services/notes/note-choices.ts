/** How the reader wants notes to be saved and exported. */
import * as v from 'valibot';
import { changeChoices, type KeptChoices, loadChoices } from '../settings/change-kept.ts';
import { readChoices } from '../settings/read-choices.ts';

export interface NoteChoices {
  /** Whether a note keeps the article's text: kept unless the reader says otherwise, since pages go. Its hash is kept in any case. */
  keepTexts: boolean;
  /** The template of exports in Markdown; null: Whence's own. */
  markdownTemplate: string | null;
}

const defaults: NoteChoices = { keepTexts: true, markdownTemplate: null };

const NoteChoicesSchema = v.object({
  keepTexts: v.boolean(),
  markdownTemplate: v.nullable(v.string()),
}) satisfies v.GenericSchema<NoteChoices>;

/** Where these choices are kept, and how they are read there. */
export const keptNoteChoices: KeptChoices<NoteChoices> = {
  key: 'noteChoices',
  defaults,
  read: (kept) => readChoices(NoteChoicesSchema, defaults, kept),
};

/** Returns the reader's choices; the default of each that is not kept, or kept in another shape. */
export const loadNoteChoices = (): Promise<NoteChoices> => loadChoices(keptNoteChoices);

/** Keeps the choices with these changes made and returns them whole. */
export function changeNoteChoices(changes: Partial<NoteChoices>): Promise<NoteChoices> {
  return changeChoices(keptNoteChoices, (choices) => ({ ...choices, ...changes }));
}
