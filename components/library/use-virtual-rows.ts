import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useOnPaper } from '../use-on-paper.ts';

/** The height that a row has before it was measured, in CSS pixels. */
const estimatedHeight = 64;

export interface VirtualRows {
  scroller: RefObject<HTMLDivElement | null>;
  /** The rows to draw, each with its place from the top in CSS pixels. */
  rows: { index: number; start: number }[];
  /** The height of all rows, in CSS pixels. */
  height: number;
  measure: (row: HTMLElement | null) => void;
  showRow: (index: number) => void;
  showTop: () => void;
}

/** Draws of `count` rows only those in sight, and the one at `kept`, which has the reader's focus and must not vanish under it; on paper all. */
export function useVirtualRows(count: number, kept: number, keyOf: (index: number) => string): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const isOnPaper = useOnPaper();
  return {
    scroller,
    rows: isOnPaper ? Array.from({ length: count }, (_, index) => ({ index, start: 0 })) : virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    showRow: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    // Not by the element: a row that is still being scrolled to would have the last word.
    showTop: () => virtualizer.scrollToOffset(0),
  };
}

function withKept(indexes: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((one, other) => one - other);
}
