import { useMemo, useRef, useState } from 'preact/hooks';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { keyOfNote } from '../../core/library/entry.ts';
import { readingsOf } from '../../services/search/library.ts';
import { openPage } from '../popup/open-page.ts';
import { download } from './download.ts';
import { chosenInOrder } from './neighbours.ts';
import { OpenEntry } from './OpenEntry.tsx';
import { useBulk } from './use-bulk.ts';
import { useChoices } from './use-choices.ts';
import { useDeeds } from './use-deeds.ts';
import { useEntryAt } from './use-entry-at.ts';
import { useExport } from './use-export.ts';
import { useGone } from './use-gone.ts';
import { useImport } from './use-import.ts';
import { useLines } from './use-lines.ts';
import { useNoteFocus } from './use-note-focus.ts';
import { usePlace } from './use-place.ts';
import { useSavedSearches } from './use-saved-searches.ts';
import { useShelf } from './use-shelf.ts';
import { useShown } from './use-shown.ts';
import { useStaying } from './use-staying.ts';
import { useWriting } from './use-writing.ts';

/** The page of notes and readings. */
export function Library() {
  const [told, tell] = useState<Told>(null);
  const [keysShown, setKeysShown] = useState(false);
  const place = usePlace();
  const { at, isOpen: isNoteOpen, query, filters, order } = place;
  const searchField = useRef<HTMLInputElement>(null);
  const noteFocus = useNoteFocus();
  const shelf = useShelf(tell);
  const isGone = useGone(at, shelf);
  const { shown, everyKind, counts, answered, prepared } = useShown(shelf, { query, filters, order });
  const kept = useMemo(() => shelf.entries?.filter(({ kind }) => kind === 'note').length ?? null, [shelf.entries]);
  const entryAt = useStaying(everyKind.find(({ key }) => key === at) ?? null, at, shelf.entries);
  const note = useEntryAt(entryAt);
  const writing = useWriting(tell, shelf.refresh);
  const { working } = writing;
  const telling = useMemo<Told>(() => (working === null ? told : { what: 'working', many: working }), [told, working]);
  const lines = useLines({ shown, place, noteFocus, writing });
  const { chosen, choose, chooseOnly, remove } = lines;
  const wanted = () => (chosen.size === 0 ? shown.map(({ key }) => key) : chosenInOrder(chosen, everyKind));
  const choices = useChoices(tell);
  const exports = useExport(wanted, shelf.whole, { tell, begin: writing.begin });
  const imports = useImport(writing.settle);
  const { bulk, merging } = useBulk(lines, place, writing);
  const searches = useSavedSearches({ query, filters }, (search) => place.look(search), tell);

  useDeeds({ searchField, exports, noteFocus, lines, place, entryAt, note, told, tell, showKeys: () => setKeysShown(true) });

  return (
    <LibraryView
      kept={kept}
      view={place.view}
      showView={(view) => place.look({ view, story: null })}
      shown={{
        entries: shown,
        asked: { query: answered, filters, order },
        everyKind,
        at: entryAt?.key ?? null,
        goTo: (key, open) => (open ? place.open(key) : place.step(key)),
        story: place.story,
        openStory: (story) => place.look({ story }),
        chosen,
        choose,
        chooseOnly,
        save: (file) => download(file.name, file),
        readingsOf,
      }}
      search={{ query, search: place.search, field: searchField, prepared }}
      order={{ order, changeOrder: (changed) => place.look({ order: changed }) }}
      filter={{ filters, change: (changed) => place.look({ filters: changed }), counts, searches }}
      exports={exports}
      bulk={bulk}
      imports={imports}
      choices={choices}
      merging={merging}
      told={telling}
      isGone={isGone}
      isNoteOpen={isNoteOpen && entryAt !== null}
      notePane={noteFocus.pane}
      closeNote={lines.closeNote}
      keysShown={keysShown}
      showKeys={() => setKeysShown(true)}
      hideKeys={() => setKeysShown(false)}
      openSettings={() => openPage('options.html')}
    >
      {entryAt && (
        <OpenEntry
          entry={entryAt}
          note={note}
          writing={writing}
          remove={() => remove([entryAt.key])}
          goTo={(id) => place.step(keyOfNote(id))}
        />
      )}
    </LibraryView>
  );
}
