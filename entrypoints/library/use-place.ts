import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useRested } from '../../components/use-rested.ts';
import { addressOfKey, keyOfNote, keyOfReading, noteIdOf } from '../../core/library/entry.ts';
import { nameSight, type Sight, sightOf } from '../../core/library/sight.ts';

/** Where the reader is in the library, and what it shows. */
interface Place extends Sight {
  /** The line that they are at. */
  at: string | null;
  /** Whether its note takes the place of the list where both have no room. */
  isOpen: boolean;
}

export interface PlaceProps extends Place {
  /** To a line, beside whose note the list stays as it is. */
  step: (at: string) => void;
  /** To a note, from which the browser's own way back leads where the reader was. */
  open: (at: string) => void;
  /** Back to the list, and to another line of it, or to none, where that is named. */
  close: (at?: string | null) => void;
  /** Looks for these words; the way back does not go letter by letter. */
  search: (query: string) => void;
  /** Shows something else, from which the browser's own way back leads to what was shown. */
  look: (sight: Partial<Sight>) => void;
}

/** Milliseconds without a step, after which the address follows: browsers let nobody write it at every press of a key. */
const restBeforeWriting = 300;

/** The popup leads to a note by its id behind the hash. */
function placeInAddress(): Place {
  const named = new URLSearchParams(location.hash.slice(1));
  const [note, reading] = [named.get('note'), named.get('reading')];
  const at = note !== null ? keyOfNote(note) : reading !== null ? keyOfReading(reading) : null;
  const { isOpen = true } = (history.state ?? {}) as Partial<Place>;
  return { ...sightOf(named), at, isOpen: at !== null && isOpen };
}

function addressOf(place: Place): string {
  const [note, reading] = place.at === null ? [null, null] : [noteIdOf(place.at), addressOfKey(place.at)];
  const at = note !== null ? [['note', note]] : reading !== null ? [['reading', reading]] : [];
  const named = new URLSearchParams([...at, ...nameSight(place)]).toString();
  return `${location.pathname}${location.search}${named && `#${named}`}`;
}

const write = (place: Place) => history.replaceState({ isOpen: place.isOpen }, '', addressOf(place));

/** Where the reader is, in the page's address too: a reload finds them there, and the browser's Back takes them to where they were. */
export function usePlace(): PlaceProps {
  const [place, setPlace] = useState(placeInAddress);
  // What is asked for by an answer that comes later starts from where the reader is by then.
  const now = useRef(place);
  const rested = useRested(place, restBeforeWriting);
  const be = useCallback((next: Place) => {
    now.current = next;
    setPlace(next);
  }, []);
  useEffect(() => {
    const follow = () => {
      // What was written in the note that is left is kept as its form loses the focus.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      be(placeInAddress());
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [be]);
  // What rested may have been left since, and its entry in the browser's history with it.
  useEffect(() => write(now.current), [rested]);

  const change = (changed: Partial<Place>) => be({ ...now.current, ...changed });

  function leadTo(changed: Partial<Place>): void {
    const next = { ...now.current, ...changed };
    if (addressOf(next) === addressOf(now.current) && next.isOpen === now.current.isOpen) return;
    // The way back leads to where the reader is now, whether the address has followed already or not.
    write(now.current);
    history.pushState({ isOpen: next.isOpen }, '', addressOf(next));
    be(next);
  }

  return {
    ...place,
    step: (at) => change({ at }),
    open: (at) => leadTo({ at, isOpen: true }),
    close: (at = now.current.at) => change({ at, isOpen: false }),
    search: (query) => change({ query }),
    look: leadTo,
  };
}
