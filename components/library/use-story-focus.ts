import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What a reader pressed to open a story, or to leave it, is gone at once: they are at its title, and back at its line in the list. */
export function useStoryFocus(open: string | null): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const left = before.current;
    before.current = open;
    // Who is elsewhere, in the field for a search, stays there.
    if (left === open || document.activeElement !== document.body) return;
    const place = open === null ? `[data-story="${CSS.escape(left ?? '')}"] button` : 'h2';
    frame.current?.querySelector<HTMLElement>(place)?.focus();
  }, [open]);
  return frame;
}
