import { select } from 'd3-selection';
import { type ZoomBehavior, zoom } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Zooming {
  /** For the `transform` of what is moved. */
  transform: string;
  by: (factor: number) => void;
  whole: () => void;
  /** Moves a point of the drawing into its middle, unless nothing is cut off. */
  show: (x: number, y: number) => void;
}

const still = 'translate(0,0) scale(1)';

/** A wheel alone and one finger scroll the page; with Ctrl, with two fingers, or by dragging they move the drawing. */
function isForDrawing(event: MouseEvent | TouchEvent | WheelEvent): boolean {
  if ('touches' in event) return event.touches.length > 1;
  return event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0;
}

/** Zooms and moves a drawing of this size, which never leaves its frame. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, width: number, height: number): Zooming {
  const [transform, setTransform] = useState(still);
  const scale = useRef(1);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const zooms = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 8])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter(isForDrawing)
      .on('zoom', (event: { transform: { k: number; toString(): string } }) => {
        scale.current = event.transform.k;
        setTransform(event.transform.toString());
      });
    behavior.current = zooms;
    const selected = select(element);
    selected.call(zooms).on('dblclick.zoom', null);
    selected.call(zooms.scaleTo, 1);
    return () => void selected.on('.zoom', null);
  }, [svg, width, height]);
  const act = (move: (zooms: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
    if (behavior.current && svg.current) move(behavior.current, svg.current);
  };
  return {
    transform,
    by: (factor) => act((zooms, element) => select(element).call(zooms.scaleBy, factor)),
    whole: () => act((zooms, element) => select(element).call(zooms.scaleTo, 1)),
    show: (x, y) => act((zooms, element) => scale.current > 1 && select(element).call(zooms.translateTo, x, y)),
  };
}
