import type { ChosenProps } from '../../components/library/ChosenPart.tsx';
import type { MergeProps } from '../../components/library/MergeDialog.tsx';
import { keyOfNote, noteIdOf } from '../../core/library/entry.ts';
import type { Lines } from './use-lines.ts';
import { useMerging } from './use-merging.ts';
import type { PlaceProps } from './use-place.ts';
import type { Writing } from './use-writing.ts';

/** What is done with all lines that are chosen. */
export function useBulk(
  lines: Lines,
  { at, step }: Pick<PlaceProps, 'at' | 'step'>,
  writing: Writing,
): { bulk: ChosenProps; merging: MergeProps } {
  const chosen = [...lines.chosen];
  const notes = chosen.filter((key) => noteIdOf(key) !== null);
  const merging = useMerging((ids) => {
    // Who was at one of them is at what they became.
    writing.merge(ids, (id) => ids.some((one) => keyOfNote(one) === at) && step(keyOfNote(id)));
    lines.chooseNone();
  });
  const bulk: ChosenProps = {
    chosen: chosen.length,
    notes: notes.length,
    isBusy: writing.working !== null,
    chooseAll: lines.chooseAll,
    chooseNone: lines.chooseNone,
    changeTags: (change) => writing.tag(chosen, change),
    remove: () => lines.remove(chosen),
    merge: () => writing.working === null && merging.propose(notes),
  };
  return { bulk, merging: merging.props };
}
