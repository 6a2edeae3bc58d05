import { useEffect, useState } from 'preact/hooks';
import { useRested } from '../../components/use-rested.ts';
import { addressOfKey, keyOfNote, keyOfReading, noteIdOf } from '../../core/library/entry.ts';

/** Where the reader is in the library. */
interface Place {
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
  /** Back to the list, and to another line of it where one is named. */
  close: (at?: string | null) => void;
}

/** Milliseconds without a step, after which the address follows: browsers let nobody write it at every press of a key. */
const restBeforeWriting = 300;

/** The popup leads to a note by its id behind the hash. */
function placeInAddress(): Place {
  const named = new URLSearchParams(location.hash.slice(1));
  const [note, reading] = [named.get('note'), named.get('reading')];
  const at = note !== null ? keyOfNote(note) : reading !== null ? keyOfReading(reading) : null;
  const { isOpen = true } = (history.state ?? {}) as Partial<Place>;
  return { at, isOpen: at !== null && isOpen };
}

function addressOf(at: string | null): string {
  const [note, reading] = at === null ? [null, null] : [noteIdOf(at), addressOfKey(at)];
  const named = note !== null ? { note } : reading !== null ? { reading } : null;
  return `${location.pathname}${location.search}${named === null ? '' : `#${new URLSearchParams(named)}`}`;
}

/** Where the reader is, in the page's address too: a reload finds them there, and the browser's Back takes them from a note to where they were. */
export function usePlace(): PlaceProps {
  const [place, setPlace] = useState(placeInAddress);
  const rested = useRested(place, restBeforeWriting);
  useEffect(() => {
    const follow = () => {
      // What was written in the note that is left is kept as its form loses the focus.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      setPlace(placeInAddress());
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useEffect(() => history.replaceState({ isOpen: rested.isOpen }, '', addressOf(rested.at)), [rested]);

  function open(at: string): void {
    if (place.at !== at || !place.isOpen) history.pushState({ isOpen: true }, '', addressOf(at));
    setPlace({ at, isOpen: true });
  }

  return { ...place, step: (at) => setPlace({ ...place, at }), open, close: (at = place.at) => setPlace({ at, isOpen: false }) };
}
