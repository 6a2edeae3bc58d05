import type { ComponentChildren, RefObject } from 'preact';
import type { ViewId } from '../../core/library/sight.ts';
import { useWords } from '../words.tsx';
import type { ChoicesProps } from './ChoicesPart.tsx';
import type { ChosenProps } from './ChosenPart.tsx';
import type { ExportProps } from './ExportPart.tsx';
import type { FilterProps } from './FilterPane.tsx';
import { FilterSection } from './FilterSection.tsx';
import type { ImportProps } from './ImportPart.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { ListPane } from './ListPane.tsx';
import { MergeDialog, type MergeProps } from './MergeDialog.tsx';
import type { OrderProps } from './OrderField.tsx';
import type { SearchProps } from './SearchField.tsx';
import { Telling, type Told } from './Telling.tsx';
import { useRoomForBoth } from './use-room.ts';
import type { ShownEntries } from './views.ts';

export interface LibraryProps {
  /** The notes that are kept; null while they are being fetched. */
  kept: number | null;
  view: ViewId;
  showView: (view: ViewId) => void;
  shown: ShownEntries;
  search: SearchProps;
  order: OrderProps;
  filter: FilterProps;
  exports: ExportProps;
  bulk: ChosenProps;
  imports: ImportProps;
  choices: ChoicesProps;
  merging: MergeProps;
  told: Told;
  /** Whether the reader was led to a line that is not here. */
  isGone: boolean;
  /** Whether the note takes the place of the list where both have no room. */
  isNoteOpen: boolean;
  /** Where the open note is, for the focus to go to. */
  notePane: RefObject<HTMLElement | null>;
  closeNote: () => void;
  keysShown: boolean;
  showKeys: () => void;
  hideKeys: () => void;
  openSettings: () => void;
  /** The note or reading that the reader is at. */
  children: ComponentChildren;
}

function TitleLine({ showKeys, openSettings }: Pick<LibraryProps, 'showKeys' | 'openSettings'>) {
  const { say } = useWords();
  return (
    <header class="part title-line">
      <h1>{say('library.title')}</h1>
      <p class="actions">
        <button type="button" class="link-button" onClick={showKeys}>
          {say('shelf.keys')}
        </button>
        <button type="button" class="link-button" onClick={openSettings}>
          {say('settings.title')}
        </button>
      </p>
    </header>
  );
}

function NotePane({ isNoteOpen, closeNote, notePane, shown, told, children }: LibraryProps) {
  const { say } = useWords();
  // Where list and note stand side by side, it is told at the list.
  const hasRoomForBoth = useRoomForBoth();
  return (
    <section class="note-pane" aria-label={say('library.note')} ref={notePane} tabIndex={-1}>
      {isNoteOpen && (
        <p class="part back">
          <button type="button" onClick={closeNote}>
            {say('shelf.back')}
          </button>
        </p>
      )}
      {shown.at === null && shown.entries.length > 0 && (
        <p class="part remark" data-part="choose-one">
          {say('library.chooseOne')}
        </p>
      )}
      {children}
      {isNoteOpen && !hasRoomForBoth && (
        <div class="told-here" role="status">
          <Telling told={told} />
        </div>
      )}
    </section>
  );
}

/** The library on three panes: filters, the entries in one of the views, and the note that the reader is at. */
export function LibraryView(props: LibraryProps) {
  const { kept, view, shown } = props;
  const { say } = useWords();
  // Nothing was saved, nor read: nothing to search, to order or to draw.
  const isBare = kept === 0 && shown.everyKind.length === 0 && props.search.query === '';
  if (kept === null) return <p class="part">{say('library.fetching')}</p>;
  return (
    // A drawing has the room of the note, until there is one.
    <div class="library" data-note-open={props.isNoteOpen} data-spread={(view !== 'list' || isBare) && shown.at === null}>
      <TitleLine showKeys={props.showKeys} openSettings={props.openSettings} />
      {!isBare && <FilterSection {...props.filter} />}
      <ListPane {...props} isBare={isBare} />
      <NotePane {...props} />
      <MergeDialog {...props.merging} />
      <KeysDialog isOpen={props.keysShown} close={props.hideKeys} />
    </div>
  );
}
