import type { Standing } from '../core/model.ts';

type MarkKind = Standing | 'this-page';

const ring = <circle cx="8" cy="8" r="5" class="mark-line" />;

/** The reader's own word. */
const diamond = <path d="M8 2.6 13.4 8 8 13.4 2.6 8z" class="mark-line" />;

// Each mark is told from the others by its shape; colour adds nothing.
const shapes: Record<MarkKind, preact.ComponentChildren> = {
  stated: ring,
  inferred: <circle cx="8" cy="8" r="5" class="mark-line" stroke-dasharray="2.6 2.6" />,
  confirmed: (
    <>
      {ring}
      <path d="M5.6 8.2 7.4 10l3-3.8" class="mark-line" />
    </>
  ),
  contradicted: (
    <>
      {ring}
      <path d="M4.5 11.5l7-7" class="mark-line" />
    </>
  ),
  unreachable: <path d="M5.2 12.2a5 5 0 1 1 5.6 0" class="mark-line" />,
  added: diamond,
  corrected: diamond,
  'this-page': <circle cx="8" cy="8" r="5" class="mark-dot" />,
};

/** The mark of a hop on the line. It is drawn for the eye alone: the hop says the same in words. */
export function HopMark({ kind }: { kind: MarkKind }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[kind]}
    </svg>
  );
}
