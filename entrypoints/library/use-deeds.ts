import type { RefObject } from 'preact';
import type { ExportProps } from '../../components/library/ExportPart.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import type { Entry } from '../../core/library/entry.ts';
import type { Note } from '../../core/model.ts';
import { openComparison } from './open-comparison.ts';
import { useKeys } from './use-keys.ts';
import type { Lines } from './use-lines.ts';
import type { NoteFocus } from './use-note-focus.ts';
import type { PlaceProps } from './use-place.ts';

interface DeedsProps {
  searchField: RefObject<HTMLInputElement | null>;
  exports: Pick<ExportProps, 'field'>;
  noteFocus: NoteFocus;
  lines: Lines;
  place: Pick<PlaceProps, 'at' | 'isOpen' | 'open'>;
  /** The line that the reader is at, and its note. */
  entryAt: Entry | null;
  note: Pick<Note, 'reading'> | null;
  told: Told;
  tell: (told: Told) => void;
  showKeys: () => void;
}

/** What the keys of the library do where the reader is. */
export function useDeeds({ searchField, exports, noteFocus, lines, place, entryAt, note, told, tell, showKeys }: DeedsProps): void {
  const { at } = place;
  const { chosen, choose, chooseNone, remove } = lines;
  useKeys({
    search: () => searchField.current?.focus(),
    move: lines.move,
    open: () => {
      if (entryAt) place.open(entryAt.key);
      noteFocus.enter();
    },
    choose: () => at && choose(at, !chosen.has(at), false),
    chooseAll: lines.chooseAll,
    export: () => exports.field.current?.focus(),
    compare: () => {
      if (!(note && openComparison(note.reading))) tell({ what: note ? 'no-comparison' : 'none-open' });
    },
    remove: () => remove(chosen.size > 0 ? [...chosen] : at ? [at] : []),
    undo: () => told && 'undo' in told && told.undo(),
    back: () => {
      if (noteFocus.leaveField()) return;
      if (place.isOpen) lines.closeNote();
      else chooseNone();
    },
    help: showKeys,
  });
}
