import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useOnPaper } from '../use-on-paper.ts';
import { useWords } from '../words.tsx';

/** How many of so many are shown, and the button that shows more of them; none once all are. */
export function useSteps(total: number, atFirst: number, more: number): [shown: number, button: ComponentChild] {
  const { say } = useWords();
  const [most, setMost] = useState(atFirst);
  const isOnPaper = useOnPaper();
  if (total <= most || isOnPaper) return [total, null];
  const button = (
    <p class="actions">
      <button type="button" onClick={() => setMost(most + more)}>
        {say('map.more')}
      </button>
    </p>
  );
  return [most, button];
}
