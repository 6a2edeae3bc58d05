import { scaleUtc } from 'd3-scale';
import type { Publication } from './publications.ts';

/** A date as it lies on the axis, in units of the drawing; as wide as the date leaves open. */
export interface TimeMark {
  value: string;
  from: number;
  until: number;
}

export interface TimeTick {
  at: number;
  /** Milliseconds since 1970. */
  time: number;
}

export interface TimeAxis {
  rows: { publication: Publication; marks: TimeMark[] }[];
  ticks: TimeTick[];
  /** Finest unit that neighbouring ticks differ in. */
  unit: 'year' | 'month' | 'day' | 'minute';
  undated: Publication[];
}

const hour = 3_600_000;
const least = 12 * hour;

/** Lays a story's dated publications on an axis of so many units, those without a date apart. The order is kept. */
export function layOnAxis(publications: readonly Publication[], width: number, mostTicks: number): TimeAxis {
  const dated = publications.filter(({ dates }) => dates.length > 0);
  const spans = dated.flatMap(({ dates }) => dates.map(({ span }) => span));
  const undated = publications.filter(({ dates }) => dates.length === 0);
  if (spans.length === 0) return { rows: [], ticks: [], unit: 'day', undated };
  const scale = scaleUtc(stretchOf(spans), [0, width]);
  const isByDays = dated.every(({ dates }) => dates.every(({ value }) => value.length <= 10));
  // Where nobody states an hour, none is written below.
  const ticks = scale.ticks(mostTicks).filter((tick) => !isByDays || tick.getUTCHours() === 0);
  const place = (time: number) => Math.round((scale(time) ?? 0) * 10) / 10;
  return {
    rows: dated.map((publication) => ({
      publication,
      marks: publication.dates.map(({ value, span }) => ({ value, from: place(span.from), until: place(span.until) })),
    })),
    ticks: ticks.map((tick) => ({ at: place(tick.getTime()), time: tick.getTime() })),
    unit: unitOf(ticks),
    undated,
  };
}

/** From the first to the last, with a little air on both sides, and never so short that minutes look like an age. */
function stretchOf(spans: readonly { from: number; until: number }[]): [number, number] {
  const [from, until] = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ until }) => until))];
  const air = Math.max((until - from) * 0.04, (least - (until - from)) / 2, hour);
  return [from - air, until + air];
}

function unitOf(ticks: readonly Date[]): TimeAxis['unit'] {
  const every = (isSo: (tick: Date) => boolean) => ticks.every(isSo);
  if (!every((tick) => tick.getUTCHours() === 0 && tick.getUTCMinutes() === 0)) return 'minute';
  if (!every((tick) => tick.getUTCDate() === 1)) return 'day';
  return every((tick) => tick.getUTCMonth() === 0) ? 'year' : 'month';
}
