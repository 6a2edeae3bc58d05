import { useMemo } from 'preact/hooks';
import type { Publication } from '../../core/story/publications.ts';
import { layOnAxis, type TimeAxis } from '../../core/story/time-axis.ts';
import { useWords } from '../words.tsx';
import { DrawingFrame } from './drawing/DrawingFrame.tsx';
import { fitName, textWidth } from './drawing/text-size.ts';
import { Mark, markWidth, TimeRow } from './TimeRow.tsx';

const rowHeight = 46;
const inset = 20;
const axisHeight = 34;
const mostRows = 40;

/** How a time on the axis is named, by what its ticks differ in. */
const tickForms: Record<TimeAxis['unit'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { month: 'short', day: 'numeric' },
  minute: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/** Where words around a place stand so that neither of their ends is cut off. */
function withinEnds(at: number, words: string, width: number): number {
  const reach = Math.max(0, textWidth(words) / 2 - inset);
  return Math.min(width - reach, Math.max(reach, at));
}

function Axis({ axis, x, width, height }: { axis: TimeAxis; x: (at: number) => number; width: number; height: number }) {
  const { language } = useWords();
  const form = new Intl.DateTimeFormat(language, { ...tickForms[axis.unit], timeZone: 'UTC' });
  return (
    <g>
      {axis.ticks.map(({ at, time }) => (
        <g key={time}>
          <path class="time-rule" d={`M${x(at)} 8V${height}`} />
          <text class="time-tick" x={x(withinEnds(at, form.format(time), width))} y={height + 16}>
            {form.format(time)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface TimeDrawingProps {
  publications: readonly Publication[];
  width: number;
  stem: string;
  save: (file: File) => void;
}

/** A story's publications on an axis of time, the undated below it. */
export function TimeDrawing({ publications, width, stem, save }: TimeDrawingProps) {
  const { say, direction, language } = useWords();
  const drawn = publications.slice(0, mostRows);
  const axis = useMemo(() => layOnAxis(drawn, width - 2 * inset, Math.max(2, Math.floor(width / 130))), [publications, width]);
  const x = (at: number) => (direction === 'rtl' ? width - inset - at : inset + at);
  const axisAt = axis.rows.length * rowHeight + 12;
  const below = axis.rows.length > 0 ? axisAt + axisHeight : 0;
  const height = below + (axis.undated.length > 0 ? 28 + axis.undated.length * 26 : 0) + 12;
  const [originRow] = axis.rows;
  const origin = originRow?.publication.part === 'origin' ? (originRow.marks[0]?.from ?? null) : null;
  return (
    <>
      {publications.length > drawn.length && (
        <p class="remark">{say('story.others', new Intl.NumberFormat(language).format(publications.length - drawn.length))}</p>
      )}
      <DrawingFrame label={say('story.drawing')} role="img" width={width} height={height} stem={stem} save={save}>
        {() => (
          <g>
            {axis.rows.length > 0 && <Axis axis={axis} x={x} width={width - 2 * inset} height={axisAt} />}
            {axis.rows.map(({ publication, marks }, place) => (
              <TimeRow
                key={publication.key}
                publication={publication}
                marks={marks}
                origin={origin}
                x={x}
                width={width - 2 * inset}
                y={place * rowHeight + 34}
              />
            ))}
            {axis.undated.length > 0 && <Undated publications={axis.undated} x={x} top={below} />}
          </g>
        )}
      </DrawingFrame>
    </>
  );
}

function Undated({ publications, x, top }: { publications: readonly Publication[]; x: (at: number) => number; top: number }) {
  const { say } = useWords();
  return (
    <g data-part="undated">
      <text class="time-heading" x={x(0)} y={top + 18}>
        {say('chain.dateUnknown')}
      </text>
      {publications.map(({ key, name, part }, place) => {
        const y = top + 40 + place * 26;
        return (
          <g key={key} data-publication={key} data-role={part}>
            <Mark mark={{ from: 0, until: markWidth }} part={part} x={x} y={y} />
            <text class="time-undated" x={x(markWidth + 10)} y={y} dominant-baseline="central">
              {fitName(name).text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
