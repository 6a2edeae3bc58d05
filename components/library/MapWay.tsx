import type { Carrying, MapEdge } from '../../core/map/outlet-map.ts';
import { SvgButton } from './drawing/SvgButton.tsx';
import type { DrawnWay } from './map-ways.ts';

/** Dashes that tell manners of carrying apart without colour. */
export const dashes: Partial<Record<Carrying, string>> = {
  'syndicated-from': '8 4',
  'cross-posted-from': '12 3 2 3',
  'translated-from': '2 4',
  'excerpted-from': '5 5',
  'adapted-from': '8 3 2 3 2 3',
  'archived-from': '1 6',
};
/** How thick the line of a way is that so many pages went. */
export const strokeOf = (count: number): number => Math.min(6, 1 + Math.sqrt(count) * 0.6);

interface WayProps {
  edge: MapEdge;
  way: DrawnWay;
  isChosen: boolean;
  isNear: boolean;
  label: string;
  choose: () => void;
}

/** A way is for those who point; by keyboard it is reached in the table. */
export function MapWay({ edge, way, isChosen, isNear, label, choose }: WayProps) {
  return (
    <SvgButton
      kind="map-way"
      subject={edge.key}
      label={label}
      isPressed={isChosen}
      isReachable={false}
      isLit={isChosen || isNear}
      press={choose}
    >
      <path class="map-line" d={way.line} stroke-width={strokeOf(edge.count)} stroke-dasharray={dashes[edge.relation]} />
      <path class="map-head" d={way.head} />
      <path class="map-reach" d={way.line} />
    </SvgButton>
  );
}
