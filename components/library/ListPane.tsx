import { type ViewId, viewIds } from '../../core/library/sight.ts';
import { useWords } from '../words.tsx';
import { ChoicesPart } from './ChoicesPart.tsx';
import { ChosenPart } from './ChosenPart.tsx';
import { ExportPart } from './ExportPart.tsx';
import { ImportPart } from './ImportPart.tsx';
import type { LibraryProps } from './LibraryView.tsx';
import { OrderField } from './OrderField.tsx';
import { SearchField } from './SearchField.tsx';
import { Telling } from './Telling.tsx';
import { useRoomForBoth } from './use-room.ts';
import { libraryViews } from './views.ts';

type ListProps = LibraryProps & { isBare: boolean };

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

/** How the entries are found, drawn, ordered, chosen. */
function Finding({ view, showView, shown, search, order, bulk, isBare }: ListProps) {
  return (
    <>
      {!isBare && (
        <>
          <SearchField search={search} found={shown.entries.length} />
          <div class="view-line">
            <ViewTabs view={view} show={showView} />
            {view === 'list' && <OrderField {...order} />}
          </div>
        </>
      )}
      <ChosenPart {...bulk} />
    </>
  );
}

/** How the entries go out and come in. */
function Carrying({ shown, exports, bulk, imports, choices }: ListProps) {
  return (
    <>
      {shown.entries.length > 0 && <ExportPart {...exports} chosen={bulk.chosen} />}
      <div class="parts-line">
        <ImportPart {...imports} />
        <ChoicesPart {...choices} />
      </div>
    </>
  );
}

/** What was done. Where the list's head may be out of sight, the window's edge says it. */
function ListTold({ told, isGone, atEdge }: Pick<LibraryProps, 'told' | 'isGone'> & { atEdge: boolean }) {
  const { say } = useWords();
  return (
    <div class={atEdge ? 'told-here' : undefined} role="status">
      <Telling told={told} />
      {isGone && <p>{say('library.gone')}</p>}
    </div>
  );
}

/** The entries in one of the views, and what is done with them: where there is little room, what seldom is stands below them. */
export function ListPane(props: ListProps) {
  const { kept, view, shown, isBare } = props;
  const { say } = useWords();
  const hasRoom = useRoomForBoth() || isBare;
  const { View } = libraryViews[view];
  return (
    <section class="list-pane" aria-label={say('library.title')}>
      <header class="part">
        <Finding {...props} />
        {hasRoom && <Carrying {...props} />}
        {hasRoom && <ListTold {...props} atEdge={false} />}
      </header>
      {kept === 0 && <p class="part">{say('library.empty')}</p>}
      {kept !== 0 && view === 'list' && shown.entries.length === 0 && <p class="part">{say('library.noMatch')}</p>}
      <View {...shown} />
      {!hasRoom && (
        <footer class="part">
          <Carrying {...props} />
        </footer>
      )}
      {!hasRoom && !props.isNoteOpen && <ListTold {...props} atEdge />}
    </section>
  );
}
