import type { Publication } from '../../core/story/publications.ts';
import type { TimeMark } from '../../core/story/time-axis.ts';
import { tellDate } from '../dates.ts';
import { useWords } from '../words.tsx';
import { fitDatedName, textWidth } from './drawing/text-size.ts';

/** How wide the mark of a moment is. */
export const markWidth = 10;

interface MarkProps {
  mark: Pick<TimeMark, 'from' | 'until'>;
  part: Publication['part'];
  x: (at: number) => number;
  y: number;
}

/** The origin is a ring, an agency a square, one who carried it a dot; a date that leaves much open is a bar as long as it does. */
export function Mark({ mark, part, x, y }: MarkProps) {
  const wide = mark.until - mark.from >= markWidth * 1.6;
  const look = part === 'origin' ? 'time-ring' : 'time-dot';
  const width = wide ? mark.until - mark.from : markWidth;
  const middle = x((mark.from + mark.until) / 2);
  const round = part === 'agency' ? 1 : markWidth / 2;
  return <rect class={look} x={middle - width / 2} y={y - markWidth / 2} width={width} height={markWidth} rx={round} />;
}

interface RowProps {
  publication: Publication;
  marks: TimeMark[];
  origin: number | null;
  x: (at: number) => number;
  width: number;
  y: number;
}

/** One publication: its marks, its name above them, and the way that the text came from its origin. */
export function TimeRow({ publication, marks, origin, x, width, y }: RowProps) {
  const { language } = useWords();
  const [first] = marks;
  if (!first) return null;
  // What has no room here, the table has.
  const dates = marks.map(({ value }) => tellDate(value, language));
  const words = fitDatedName(publication.name, dates, width);
  // None runs out of the drawing: where a mark is late, its words begin before it.
  const at = Math.max(0, Math.min(first.from, width - textWidth(words)));
  return (
    <g data-publication={publication.key} data-role={publication.part}>
      {origin !== null && publication.part !== 'origin' && <path class="time-way" d={`M${x(origin)} ${y}H${x(first.from)}`} />}
      {marks.map((mark) => (
        <Mark key={mark.value} mark={mark} part={publication.part} x={x} y={y} />
      ))}
      <text class="time-name" x={x(at)} y={y - 11}>
        {words}
      </text>
    </g>
  );
}
