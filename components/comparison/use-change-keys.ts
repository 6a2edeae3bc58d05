import { useLayoutEffect } from 'preact/hooks';

/** How two texts are laid: beside each other, or as one text in one column. */
export type Layout = 'beside' | 'merged';

interface Steps {
  next: () => void;
  previous: () => void;
  /** Changes the layout. */
  turn: () => void;
}

/** `n` goes to the next change, `p` to the previous one, `s` lays the texts the other way; nowhere while something is being typed. */
export function useChangeKeys({ next, previous, turn }: Steps): void {
  // Not after the next picture: who presses two keys at once means the second for what the first has done.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'n') next();
      if (event.key === 'p') previous();
      if (event.key === 's') turn();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');
}
