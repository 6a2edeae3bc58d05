import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Toggle = Pick<ToggleEvent, 'newState'>;

/**
 * An element in the top layer, out of reach of the page's stacking and clipping. The browser opens and closes it, at a click on the
 * button that names its `id`, at Esc and at a click elsewhere; `isOpen` follows.
 */
export function usePopover() {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const [{ isOpen, times }, set] = useState({ isOpen: false, times: 0 });
  useEffect(() => {
    if (isOpen) element.current?.focus();
  }, [isOpen, times]);
  const beforeToggle = ({ newState }: Toggle) => {
    hadFocus.current = element.current?.matches(':focus-within') ?? false;
    if (newState === 'open') set(({ times }) => ({ isOpen: true, times: times + 1 }));
  };
  const toggled = ({ newState }: Toggle) => {
    if (newState === 'open') return;
    set(({ times }) => ({ isOpen: false, times }));
    // Chromium forgets where the focus came from when that lies in a shadow tree.
    if (hadFocus.current) button.current?.focus();
  };
  return { id, element, button, isOpen, times, follow: { onBeforeToggle: beforeToggle, onToggle: toggled } };
}

/** What floats: its size in its own pixels, and how many of the window's one of them is, on a page that is zoomed by its own style. */
interface Size {
  width: number;
  height: number;
  scale: number;
}

/** As tall as a floating element gets, and the room below its line with which it does: what holds more is scrolled. */
const tallest = 580;
const roomEnough = 240;

/** Keeps a floating element of this size beside its line and inside the window: below it, or above where there is no room. */
export function besideLine(line: HTMLElement, size: Size): { insetBlockStart: string; insetInlineStart: string; maxBlockSize: string } {
  const { left, right, bottom, top } = line.getBoundingClientRect();
  const [width, height] = [innerWidth, innerHeight];
  const begin = getComputedStyle(line).direction === 'rtl' ? width - right : left;
  const start = Math.max(8, Math.min(begin, width - size.width * size.scale - 8));
  const most = tallest * size.scale;
  const wanted = Math.min(size.height * size.scale, most);
  const isTight = height - bottom - 14 < Math.min(wanted, roomEnough);
  const above = isTight ? Math.max(8, top - wanted - 6) : bottom + 6;
  const own = (pixels: number) => `${pixels / size.scale}px`;
  return { insetBlockStart: own(above), insetInlineStart: own(start), maxBlockSize: own(Math.min(most, height - above - 8)) };
}

/** A popover, its button and whether it is open. */
export type Popover = ReturnType<typeof usePopover>;

interface FloatingProps {
  popover: Popover;
  class: string;
  label: string;
  /** What it stands beside. */
  place: HTMLElement | null;
  children: ComponentChildren;
}

/** A dialog beside the line, empty while it is closed and new each time that it opens. */
export function Floating({ popover, class: name, label, place, children }: FloatingProps) {
  const { id, element, isOpen, times, follow } = popover;
  // The browser shows it after its content is rendered: then its size is known, and it is moved before it is painted.
  useLayoutEffect(() => {
    const floating = element.current;
    if (!isOpen || !floating || !place) return undefined;
    const shown = new ResizeObserver(() => {
      if (floating.offsetWidth === 0) return;
      shown.disconnect();
      const { offsetWidth: width, scrollHeight: height } = floating;
      const scale = floating.getBoundingClientRect().width / width;
      Object.assign(floating.style, besideLine(place, { width, height, scale }));
    });
    shown.observe(floating);
    return () => shown.disconnect();
  }, [isOpen, times, place]);
  return (
    <div popover="auto" id={id} ref={element} class={name} role="dialog" tabIndex={-1} aria-label={label} {...follow}>
      {isOpen && <Fragment key={times}>{children}</Fragment>}
    </div>
  );
}
