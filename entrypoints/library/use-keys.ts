import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Note } from '../../core/model.ts';

/** `/` goes to the search, `j` and `k` to the next and the previous note; nowhere while something is being typed. */
export function useKeys(
  searchField: RefObject<HTMLInputElement | null>,
  found: readonly Note[],
  openId: string | null,
  open: (id: string) => void,
): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        searchField.current?.focus();
      }
      const step = { j: 1, k: -1 }[event.key];
      const next = step && found[Math.max(0, found.findIndex(({ id }) => id === openId) + step)];
      if (next) open(next.id);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [searchField, found, openId, open]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
