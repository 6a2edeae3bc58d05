import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

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

/** Keeps a floating element beside its line and inside the window. */
function besideLine(line: HTMLElement | null): { insetBlockStart: string; insetInlineStart: string; maxBlockSize: string } {
  const { left = 0, right = 0, bottom = 0, top = 0 } = line?.getBoundingClientRect() ?? {};
  const [width, height] = [innerWidth, innerHeight];
  const rightToLeft = line ? getComputedStyle(line).direction === 'rtl' : false;
  const start = Math.max(8, Math.min(rightToLeft ? width - right : left, width - 396));
  const below = height - bottom - 16;
  const above = below < 240 ? Math.max(8, top - 588) : bottom + 6;
  return { insetBlockStart: `${above}px`, insetInlineStart: `${start}px`, maxBlockSize: `${Math.min(580, height - above - 8)}px` };
}

interface FloatingProps {
  popover: ReturnType<typeof usePopover>;
  class: string;
  label: string;
  /** What it stands beside. */
  place: HTMLElement | null;
  children: ComponentChildren;
}

/** A dialog beside the line, empty while it is closed and new each time that it opens. */
export function Floating({ popover, class: name, label, place, children }: FloatingProps) {
  const { id, element, isOpen, times, follow } = popover;
  const style = isOpen ? besideLine(place) : undefined;
  return (
    <div popover="auto" id={id} ref={element} class={name} role="dialog" tabIndex={-1} aria-label={label} style={style} {...follow}>
      {isOpen && <Fragment key={times}>{children}</Fragment>}
    </div>
  );
}
