import type { ComponentChildren } from 'preact';
import { useSteps } from './use-steps.tsx';

const shownAtFirst = 25;
const shownMore = 200;

interface LongTableProps<Row> {
  caption: string;
  part: string;
  columns: string[];
  rows: readonly Row[];
  /** The row's cells, `<tr>` included. */
  draw: (row: Row) => ComponentChildren;
}

/** A table of which the first rows are shown, and the others in steps. */
export function LongTable<Row>({ caption, part, columns, rows, draw }: LongTableProps<Row>) {
  const [most, more] = useSteps(rows.length, shownAtFirst, shownMore);
  return (
    <div class="table-frame">
      <table data-part={part}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, most).map(draw)}</tbody>
      </table>
      {more}
    </div>
  );
}
