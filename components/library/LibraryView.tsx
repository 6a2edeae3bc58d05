import type { ComponentChildren, RefObject } from 'preact';
import { type ViewId, viewIds } from '../../core/library/sight.ts';
import { useMedia } from '../use-media.ts';
import { useWords } from '../words.tsx';
import { ChoicesPart, type ChoicesProps } from './ChoicesPart.tsx';
import { ChosenPart, type ChosenProps } from './ChosenPart.tsx';
import { ExportPart, type ExportProps } from './ExportPart.tsx';
import type { FilterProps } from './FilterPane.tsx';
import { FilterSection } from './FilterSection.tsx';
import { ImportPart, type ImportProps } from './ImportPart.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MergeDialog, type MergeProps } from './MergeDialog.tsx';
import { OrderField, type OrderProps } from './OrderField.tsx';
import { SearchField, type SearchProps } from './SearchField.tsx';
import { Telling, type Told } from './Telling.tsx';
import { libraryViews, type ShownEntries } from './views.ts';

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

function ViewTabs({ view, show }: { view: ViewId; show: (view: ViewId) => void }) {
  const { say } = useWords();
  return (
    <fieldset class="views actions" data-part="views">
      <legend class="hidden">{say('shelf.views')}</legend>
      {viewIds.map((id) => (
        <button key={id} type="button" aria-pressed={id === view} onClick={() => show(id)}>
          {say(libraryViews[id].label)}
        </button>
      ))}
    </fieldset>
  );
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

/** What is done with the entries: found, ordered, chosen, exported, brought in. Where there is nothing yet, the last alone. */
function ListHead(props: LibraryProps & { isBare: boolean }) {
  const { say } = useWords();
  const { view, shown, search, bulk, isBare } = props;
  return (
    <header class="part">
      {!isBare && (
        <>
          <SearchField search={search} found={shown.entries.length} />
          <div class="view-line">
            <ViewTabs view={view} show={props.showView} />
            {view === 'list' && <OrderField {...props.order} />}
          </div>
        </>
      )}
      <ChosenPart {...bulk} />
      {shown.entries.length > 0 && <ExportPart {...props.exports} chosen={bulk.chosen} />}
      <div class="parts-line">
        <ImportPart {...props.imports} />
        <ChoicesPart {...props.choices} />
      </div>
      <div role="status">
        <Telling told={props.told} />
        {props.isGone && <p>{say('library.gone')}</p>}
      </div>
    </header>
  );
}

function NotePane({ isNoteOpen, closeNote, notePane, shown, told, children }: LibraryProps) {
  const { say } = useWords();
  // Where list and note stand side by side, it is told at the list.
  const hasRoomForBoth = useMedia('(min-width: 47.5em)');
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
  const { View } = libraryViews[view];
  // Nothing was saved, nor read: nothing to search, to order or to draw.
  const isBare = kept === 0 && shown.everyKind.length === 0 && props.search.query === '';
  if (kept === null) return <p class="part">{say('library.fetching')}</p>;
  return (
    // A drawing has the room of the note, until there is one.
    <div class="library" data-note-open={props.isNoteOpen} data-spread={(view !== 'list' || isBare) && shown.at === null}>
      <TitleLine showKeys={props.showKeys} openSettings={props.openSettings} />
      {!isBare && <FilterSection {...props.filter} />}
      <section class="list-pane" aria-label={say('library.title')}>
        <ListHead {...props} isBare={isBare} />
        {kept === 0 && <p class="part">{say('library.empty')}</p>}
        {kept > 0 && view === 'list' && shown.entries.length === 0 && <p class="part">{say('library.noMatch')}</p>}
        <View {...shown} />
      </section>
      <NotePane {...props} />
      <MergeDialog {...props.merging} />
      <KeysDialog isOpen={props.keysShown} close={props.hideKeys} />
    </div>
  );
}
