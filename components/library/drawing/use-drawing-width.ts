import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Widths in which drawings are laid out: not every pixel of a window gives another one. */
const widths = [300, 380, 480, 600, 760, 960, 1200];

/** Drawings grow with the reader's type, as all else does: where it is twice the usual, half as much has room. */
const typeSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

const fitting = (room: number): number => widths.findLast((width) => width <= room / typeSize()) ?? 300;

/** The width for a drawing in its frame, in CSS pixels at the usual size of type; null until the frame is there. */
export function useDrawingWidth(): [RefObject<HTMLDivElement | null>, number | null] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!frame.current) return;
    const measure = (element: Element) => setWidth(fitting(element.clientWidth));
    measure(frame.current);
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.target));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
