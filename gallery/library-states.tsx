/** The library as a reader meets it: empty, with a few notes, with thousands, with one open, narrowed, and where nothing is found. */
import type { ComponentChild } from 'preact';
import { LibraryView } from '../components/library/LibraryView.tsx';
import { NoteView } from '../components/library/NoteView.tsx';
import type { Told } from '../components/library/Telling.tsx';
import { type Entry, entryOfNote } from '../core/library/entry.ts';
import { countFacets, type Filters, startFilters } from '../core/library/facets.ts';
import type { Note } from '../core/model.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import * as readings from './readings.ts';
import { nothing } from './state.ts';

const notes: Note[] = [readings.reprintReading(), readings.wireCopy(), readings.arabicPage()].map((reading, place) =>
  noteOfReading(reading, {
    id: `n-${place}`,
    savedAt: `2026-11-2${place + 1}T08:00:00Z`,
    remark: place === 0 ? 'Ask **Ana** about the second hop.' : '',
    tags: place === 0 ? ['gates', 'follow up'] : [],
  }),
);
const [first] = notes;
const at = '2026-11-24T08:00:00Z';
const withOrigin: Note | undefined = first && {
  ...first,
  addedOrigins: [
    { name: 'Harbour Post', url: 'https://harbour-post.test/gates', date: '2024-03', at, reason: 'It stands in the printed issue.' },
  ],
};
const few = notes.map(entryOfNote);
const thousands = Array.from({ length: 20_000 }, (_, place): Entry => ({ ...(few[place % 3] as Entry), key: `n:many-${place}` }));

interface Shown {
  entries: Entry[];
  kept: number;
  open?: Note;
  query?: string;
  filters?: Filters;
  chosen?: Entry[];
  preparing?: boolean;
  isGone?: boolean;
  told?: Told;
}

/** The library as it shows these entries. */
export function library({
  entries,
  kept,
  open,
  query = '',
  filters = startFilters,
  chosen = [],
  preparing = false,
  isGone = false,
  told = null,
}: Shown): {
  view: ComponentChild;
  dress: 'library';
} {
  const at = open ? `n:${open.id}` : null;
  const keys = new Set(chosen.map(({ key }) => key));
  const shown = {
    entries,
    asked: { query, filters, order: 'found' as const },
    everyKind: entries,
    at,
    story: null,
    chosen: keys,
    readingsOf: async () => new Map(),
  };
  const view = (
    <LibraryView
      kept={kept}
      view="list"
      showView={nothing}
      shown={{ ...shown, goTo: nothing, openStory: nothing, choose: nothing, chooseOnly: nothing, save: nothing }}
      search={{ query, search: nothing, field: { current: null }, prepared: preparing ? { done: 4250, of: 20_000 } : null }}
      order={{ order: 'found', changeOrder: nothing }}
      filter={{
        filters,
        change: nothing,
        counts: countFacets(entries, filters),
        searches: {
          saved: [{ id: 's', name: 'Gates', query: 'gates', filters }],
          canSave: query !== '',
          save: nothing,
          run: nothing,
          forget: nothing,
        },
      }}
      exports={{ formats: ['markdown', 'bundle'], exportTo: nothing, field: { current: null } }}
      bulk={{
        chosen: keys.size,
        notes: keys.size,
        isBusy: told?.what === 'working',
        chooseAll: nothing,
        chooseNone: nothing,
        changeTags: nothing,
        remove: nothing,
        merge: nothing,
      }}
      imports={{ importing: { state: 'idle' }, lookInto: nothing, bringIn: nothing, undo: nothing, leave: nothing }}
      choices={{ keepTexts: true, changeKeepTexts: nothing, template: '{{title}}', fault: null, changeTemplate: nothing }}
      merging={{ merging: null, merge: nothing, cancel: nothing }}
      told={told}
      isGone={isGone}
      isNoteOpen={open !== undefined}
      notePane={{ current: null }}
      closeNote={nothing}
      keysShown={false}
      showKeys={nothing}
      hideKeys={nothing}
      openSettings={nothing}
    >
      {open && <NoteView note={open} change={async () => true} remove={nothing} now={() => '2026-11-24T08:00:00Z'} />}
    </LibraryView>
  );
  return { view, dress: 'library' };
}

const narrowed: Filters = { chosen: { kind: ['note'], tag: ['gates'] }, from: '2026-11-01', until: null };

export const libraryStates = {
  'the library, empty': library({ entries: [], kept: 0 }),
  'the library, three notes': library({ entries: few, kept: 3 }),
  'the library, thousands, its index being made': library({ entries: thousands, kept: 20_000, preparing: true }),
  'the library, a note open': library({ entries: few, kept: 3, ...(notes[0] && { open: notes[0] }) }),
  'the library, a note with an origin added': library({ entries: few, kept: 3, ...(withOrigin && { open: withOrigin }) }),
  'the library, narrowed, with two chosen': library({ entries: few, kept: 3, filters: narrowed, chosen: few.slice(0, 2), query: 'gates' }),
  'the library, many being changed': library({ entries: few, kept: 3, chosen: few, told: { what: 'working', many: 1000 } }),
  'the library, led to a note that is gone': library({ entries: few, kept: 3, isGone: true }),
  'the library, nothing found': library({ entries: [], kept: 3, query: '"words that nobody wrote"' }),
};
