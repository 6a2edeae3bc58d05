import type { Note } from '../model.ts';

/** A way to write notes down. Everything in a note comes from pages or files: every format escapes it. */
export interface ExportFormat {
  /** As the command line and the menus' messages name it. */
  id: string;
  label: string;
  extension: string;
  mediaType: string;
  /** One document over all notes, in their order. */
  write(notes: readonly Note[]): string;
}
