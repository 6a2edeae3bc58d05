import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isField } from './use-keys.ts';

export interface NoteFocus {
  /** The pane of the open note. */
  pane: RefObject<HTMLElement | null>;
  /** Takes the focus into the note. */
  enter: () => void;
  /** Takes it back to the note's row in the list, where it is in the note. */
  leave: () => void;
  /** Takes it out of a field that is not the note's, and says whether it was in one. */
  leaveField: () => boolean;
}

/** The focus goes into the note and back at the reader's keys: not before what it goes to is drawn, for on a narrow screen each takes the place of the other. */
export function useNoteFocus(): NoteFocus {
  const pane = useRef<HTMLElement | null>(null);
  const [wish, setWish] = useState<{ to: 'note' | 'row' } | null>(null);
  useEffect(() => {
    if (wish?.to === 'note') pane.current?.focus();
    if (wish?.to === 'row') document.querySelector<HTMLElement>('.entry-row[data-open="true"] > button')?.focus();
  }, [wish]);
  return {
    pane,
    enter: () => setWish({ to: 'note' }),
    leave: () => {
      if (pane.current?.contains(document.activeElement)) setWish({ to: 'row' });
    },
    leaveField: () => {
      const field = document.activeElement;
      if (!(field instanceof HTMLElement) || !isField(field) || pane.current?.contains(field)) return false;
      field.blur();
      return true;
    },
  };
}
