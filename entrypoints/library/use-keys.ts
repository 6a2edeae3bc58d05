import { useLayoutEffect } from 'preact/hooks';

/** What the keys of the library do, by the key. */
export interface KeyDeeds {
  search: () => void;
  /** To the next (1) or the previous (-1) entry, over a page of them, or to an end; `range` chooses on the way. */
  move: (step: number, range: boolean) => void;
  open: () => void;
  choose: () => void;
  chooseAll: () => void;
  export: () => void;
  compare: () => void;
  remove: () => void;
  undo: () => void;
  back: () => void;
  help: () => void;
}

const steps: Record<string, number> = {
  j: 1,
  k: -1,
  J: 1,
  K: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const deeds: Record<string, keyof Omit<KeyDeeds, 'move'>> = {
  '/': 'search',
  x: 'choose',
  e: 'export',
  c: 'compare',
  Delete: 'remove',
  u: 'undo',
  '?': 'help',
};

/** The keys of the library; none of them while something is being typed, but Escape. */
export function useKeys(doThis: KeyDeeds): void {
  // Not after the next picture: who presses two keys at once means the second for what the first has done.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
      const deed = deedOf(event, doThis);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [doThis]);
}

function deedOf(event: KeyboardEvent, doThis: KeyDeeds): (() => void) | undefined {
  const { key, target, shiftKey } = event;
  if (key === 'Escape') return doThis.back;
  // A list of choices takes letters, and this is none.
  if (key === '/' && target instanceof HTMLSelectElement) return doThis.search;
  if (isField(target)) return undefined;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' ? doThis.chooseAll : undefined;
  const step = steps[key];
  // Outside of the list the arrows scroll, as everywhere.
  if (step !== undefined && (/^[jk]$/i.test(key) || isInList(target))) return () => doThis.move(step, shiftKey);
  if (key === 'Enter' && isInList(target)) return doThis.open;
  const name = deeds[key];
  return name && doThis[name];
}

/** Whether keys that are pressed there write or choose something. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');
}

function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.entry-list') !== null;
}
