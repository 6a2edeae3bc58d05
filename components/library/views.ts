/** The views of the library: each shows the same entries, those that search and filters leave. */
import type { ComponentType } from 'preact';
import type { Entry } from '../../core/library/entry.ts';
import type { Filters } from '../../core/library/facets.ts';
import type { Order } from '../../core/library/order.ts';
import type { ViewId } from '../../core/library/sight.ts';
import type { Reading } from '../../core/model.ts';
import type { WordKey } from '../words.tsx';
import { EntryList } from './EntryList.tsx';
import { MapView } from './MapView.tsx';
import { StoryView } from './StoryView.tsx';

/** What a view is given. */
export interface ShownEntries {
  /** In the order in which the list shows them. */
  entries: readonly Entry[];
  /** What they are the answer to: another answer is shown from its beginning. */
  asked: { query: string; filters: Filters; order: Order };
  /** The same, with readings that were not saved among them where it is only the filter by kind that leaves them out. */
  everyKind: readonly Entry[];
  /** The entry that the reader is at; its note or reading stands in the pane beside the view. */
  at: string | null;
  /** Goes to an entry; with `open`, on a narrow screen too, where it takes the view's place. */
  goTo: (key: string, open: boolean) => void;
  /** The story that is shown in place of the list of stories, and showing another; null: the list. */
  story: string | null;
  openStory: (id: string | null) => void;
  chosen: ReadonlySet<string>;
  /** Chooses an entry or gives it up; with `range`, all from the last one that was chosen. */
  choose: (key: string, chosen: boolean, range: boolean) => void;
  /** Chooses these and no others. */
  chooseOnly: (keys: readonly string[]) => void;
  /** Hands the reader a file. */
  save: (file: File) => void;
  /** The whole readings of entries by their keys, corrections laid over; those that are gone meanwhile are left out. */
  readingsOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, Reading>>;
}

interface LibraryViewDoor {
  label: WordKey;
  View: ComponentType<ShownEntries>;
}

export const libraryViews: Record<ViewId, LibraryViewDoor> = {
  list: { label: 'shelf.list', View: EntryList },
  map: { label: 'map.tab', View: MapView },
  stories: { label: 'story.tab', View: StoryView },
};
