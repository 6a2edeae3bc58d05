import { type HeadProps, ReadingHead } from './ReadingHead.tsx';
import { ReadingRest, type RestProps } from './ReadingRest.tsx';

/** Everything a reading says, in the order of the reader's questions: who wrote it, where it was first, how it came here, whose it is. */
export function ReadingCard({ reading, showWords, selected, isAway, ...doings }: HeadProps & RestProps) {
  return (
    <ReadingHead reading={reading} showWords={showWords} selected={selected} isAway={isAway}>
      <ReadingRest reading={reading} {...doings} />
    </ReadingHead>
  );
}
