import type { Entry } from '../../core/library/entry.ts';
import { neighbourOf } from './neighbours.ts';
import { type Choice, useChoice } from './use-choice.ts';
import type { NoteFocus } from './use-note-focus.ts';
import type { PlaceProps } from './use-place.ts';
import type { Writing } from './use-writing.ts';

interface LinesProps {
  shown: readonly Entry[];
  place: Pick<PlaceProps, 'at' | 'step' | 'close'>;
  noteFocus: Pick<NoteFocus, 'leave'>;
  writing: Pick<Writing, 'remove' | 'working'>;
}

export interface Lines extends Choice {
  /** So many lines on or back, as far as there are any; with `range`, those on the way are chosen. */
  move: (step: number, range: boolean) => void;
  /** From the note back to the list. */
  closeNote: () => void;
  /** Takes lines away; whose note is open goes on to the next that stays. */
  remove: (keys: readonly string[]) => void;
}

/** The lines that are shown: going along them, choosing some and taking them away. */
export function useLines({ shown, place, noteFocus, writing }: LinesProps): Lines {
  const choice = useChoice(shown);
  const { at } = place;

  function close(next?: string | null): void {
    place.close(next);
    noteFocus.leave();
  }

  function move(step: number, range: boolean): void {
    const from = shown.findIndex(({ key }) => key === at);
    const next = shown[Math.min(Math.max(from + step, 0), shown.length - 1)];
    if (!next) return;
    place.step(next.key);
    if (range) for (const key of [at, next.key]) if (key) choice.choose(key, true, key === next.key);
  }

  function remove(keys: readonly string[]): void {
    if (writing.working !== null) return;
    writing.remove(keys);
    choice.chooseNone();
    if (at !== null && keys.includes(at)) close(neighbourOf(at, shown, keys));
  }

  return { ...choice, move, closeNote: () => close(), remove };
}
