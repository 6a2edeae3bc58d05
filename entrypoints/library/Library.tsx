import { useMemo, useRef, useState } from 'preact/hooks';
import type { OriginDrafts } from '../../components/library/AddOriginPart.tsx';
import type { CorrectionDrafts } from '../../components/library/CorrectPart.tsx';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { NoteView } from '../../components/library/NoteView.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { UnsavedView } from '../../components/library/UnsavedView.tsx';
import { keyOfNote, noteIdOf } from '../../core/library/entry.ts';
import { type Filters, startFilters } from '../../core/library/facets.ts';
import type { Order } from '../../core/library/order.ts';
import { draftsAt } from '../../services/notes/draft.ts';
import { readingsOf } from '../../services/search/library.ts';
import { openPage } from '../popup/open-page.ts';
import { download } from './download.ts';
import { chosenInOrder, neighbourOf } from './neighbours.ts';
import { openComparison } from './open-comparison.ts';
import { useChoice } from './use-choice.ts';
import { useChoices } from './use-choices.ts';
import { useEntryAt } from './use-entry-at.ts';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';
import { useKeys } from './use-keys.ts';
import { useMerging } from './use-merging.ts';
import { useNoteFocus } from './use-note-focus.ts';
import { usePlace } from './use-place.ts';
import { useSavedSearches } from './use-saved-searches.ts';
import { useShelf } from './use-shelf.ts';
import { useShown } from './use-shown.ts';
import { useWriting } from './use-writing.ts';

const now = () => new Date().toISOString();
const correctionDraftsOf = (noteId: string): CorrectionDrafts => draftsAt(`correction ${noteId}`);
const originDraftsOf = (noteId: string): OriginDrafts => draftsAt(`origin ${noteId}`);

/** The page of notes and readings. */
export function Library() {
  const [told, tell] = useState<Told>(null);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Filters>(startFilters);
  const [order, setOrder] = useState<Order>('found');
  const place = usePlace();
  const { at, isOpen: isNoteOpen } = place;
  const [keysShown, setKeysShown] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const noteFocus = useNoteFocus();
  const shelf = useShelf(tell);
  const { shown, everyKind, counts, answered, prepared } = useShown(shelf, { query, filters, order });
  const kept = useMemo(() => shelf.entries?.filter(({ kind }) => kind === 'note').length ?? null, [shelf.entries]);
  const entryAt = everyKind.find(({ key }) => key === at) ?? null;
  const note = useEntryAt(entryAt);
  const { chosen, choose, chooseAll, chooseOnly, chooseNone } = useChoice(shown);
  const wanted = () => (chosen.size === 0 ? shown.map(({ key }) => key) : chosenInOrder(chosen, everyKind));
  const chosenKeys = () => [...chosen];
  const writing = useWriting(tell, shelf.refresh);
  const choices = useChoices(tell);
  const exports = useExport(wanted, shelf.whole, tell);
  const imports = useImport(writing.settle);
  const merging = useMerging((ids) => {
    writing.merge(ids);
    chooseNone();
  });
  const searches = useSavedSearches(
    { query, filters },
    (search) => {
      setQuery(search.query);
      setFilters(search.filters);
    },
    tell,
  );

  function remove(keys: readonly string[]): void {
    writing.remove(keys);
    chooseNone();
    if (at === null || !keys.includes(at)) return;
    closeNote(neighbourOf(at, shown, keys) ?? at);
  }

  function closeNote(next: string | null = at): void {
    place.close(next);
    noteFocus.leave();
  }

  function move(step: number, range: boolean): void {
    const from = shown.findIndex(({ key }) => key === at);
    const next = shown[Math.min(Math.max(from + step, 0), shown.length - 1)];
    if (!next) return;
    place.step(next.key);
    if (range) for (const key of [at, next.key]) if (key) choose(key, true, key === next.key);
  }

  useKeys({
    search: () => searchField.current?.focus(),
    move,
    open: () => {
      if (entryAt) place.open(entryAt.key);
      noteFocus.enter();
    },
    choose: () => at && choose(at, !chosen.has(at), false),
    chooseAll,
    export: () => exports.field.current?.focus(),
    compare: () => note && openComparison(note.reading),
    remove: () => remove(chosen.size > 0 ? chosenKeys() : at ? [at] : []),
    undo: () => told && 'undo' in told && told.undo(),
    back: () => {
      if (noteFocus.leaveField()) return;
      if (isNoteOpen) closeNote();
      else chooseNone();
    },
    help: () => setKeysShown(true),
  });

  return (
    <LibraryView
      kept={kept}
      shown={{
        entries: shown,
        asked: { query: answered, filters, order },
        everyKind,
        at: entryAt?.key ?? null,
        goTo: (key, open) => (open ? place.open(key) : place.step(key)),
        chosen,
        choose,
        chooseOnly,
        save: (file) => download(file.name, file),
        readingsOf,
      }}
      search={{ query, search: setQuery, field: searchField, prepared }}
      order={{ order, changeOrder: setOrder }}
      filter={{ filters, change: setFilters, counts, searches }}
      exports={exports}
      bulk={{
        chosen: chosen.size,
        notes: chosenKeys().filter((key) => noteIdOf(key) !== null).length,
        chooseAll,
        chooseNone,
        addTags: (tags) => writing.tag(chosenKeys(), tags),
        remove: () => remove(chosenKeys()),
        merge: () => merging.propose(chosenKeys().filter((key) => noteIdOf(key) !== null)),
      }}
      imports={imports}
      choices={choices}
      merging={merging.props}
      told={told}
      isNoteOpen={isNoteOpen && entryAt !== null}
      notePane={noteFocus.pane}
      closeNote={() => closeNote()}
      keysShown={keysShown}
      showKeys={() => setKeysShown(true)}
      hideKeys={() => setKeysShown(false)}
      openSettings={() => openPage('options.html')}
    >
      {entryAt?.kind === 'note' && note && (
        <NoteView
          note={note}
          change={(edit) => writing.edit(note.id, edit)}
          remove={() => remove([entryAt.key])}
          now={now}
          draftsOf={correctionDraftsOf}
          originDraftsOf={originDraftsOf}
        />
      )}
      {entryAt?.kind === 'reading' && note && (
        <UnsavedView
          reading={note.reading}
          readAt={entryAt.at}
          save={() => writing.save(note.reading, (id) => place.step(keyOfNote(id)))}
        />
      )}
    </LibraryView>
  );
}
