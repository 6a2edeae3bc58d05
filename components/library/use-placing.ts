import { useMemo, useRef } from 'preact/hooks';
import type { OutletMap } from '../../core/map/outlet-map.ts';
import { type Placing, placeNodes } from '../../core/map/place-nodes.ts';
import { fitName } from './drawing/text-size.ts';

export const boxHeight = 30;

/** The words in an outlet's box, and the room they take. */
const boxOf = (name: string): { width: number; height: number } => ({ width: fitName(name).width + 52, height: boxHeight });

/** Where everything stands in a drawing of this width; mirrored where the language runs from right to left. */
export function usePlacing(map: OutletMap, width: number, direction: 'ltr' | 'rtl'): Placing {
  const last = useRef<{ placing: Placing; width: number } | null>(null);
  return useMemo(() => {
    const before = last.current?.width === width ? { before: placesIn(last.current.placing) } : {};
    const placing = placeNodes(map, { flow: width < 640 ? 'down' : 'across', width, sizeOf: boxOf, ...before });
    last.current = { placing, width };
    if (direction === 'ltr') return placing;
    return { ...placing, boxes: placing.boxes.map((box) => ({ ...box, x: placing.width - box.x })) };
  }, [map, width, direction]);
}

/** Places from the middle of a drawing, as a layout counts them. */
function placesIn({ boxes, width, height }: Placing): Map<string, { x: number; y: number }> {
  return new Map(boxes.map(({ key, x, y }) => [key, { x: x - width / 2, y: y - height / 2 }]));
}
