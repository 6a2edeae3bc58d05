import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Keeps what the focus goes to from hiding behind a foot that sticks to the window's edge: as much room as it takes, whatever stands in it. */
export function useFootRoom(): RefObject<HTMLDivElement | null> {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const sized = new ResizeObserver(() => style.setProperty('--foot', `${foot.current?.offsetHeight ?? 0}px`));
    if (foot.current) sized.observe(foot.current);
    return () => sized.disconnect();
  }, []);
  return foot;
}
