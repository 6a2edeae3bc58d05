import type { EntryHop } from '../../core/library/entry.ts';

/** More hops than this are a dotted line: the miniature tells short ways from long ones, the note has them all. */
const mostDrawn = 5;
const step = 14;
const middle = 6;
const radius = 4;

const lineStyle = { inferred: '2 2', unreachable: '1 3' } as Record<string, string | undefined>;

function Mark({ hop, x }: { hop: EntryHop; x: number }) {
  if (hop.role === 'this-page') return <circle class="mark-dot" cx={x} cy={middle} r={radius} />;
  if (hop.standing === 'added' || hop.standing === 'corrected') {
    return <path class="mark-line" d={`M${x} ${middle - radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z`} />;
  }
  return (
    <>
      <circle class="mark-line" cx={x} cy={middle} r={radius} stroke-dasharray={lineStyle[hop.standing]} />
      {hop.standing === 'contradicted' && <path class="mark-line" d={`M${x - 3} ${middle + 3}l6-6`} />}
      {hop.standing === 'confirmed' && <path class="mark-line" d={`M${x - 2} ${middle}l1.5 1.5 2.5-3`} />}
    </>
  );
}

/** A chain as a line of marks, for the eye alone: the row says the same in words. */
export function MiniChain({ chain }: { chain: readonly EntryHop[] }) {
  const drawn = chain.length > mostDrawn ? [...chain.slice(0, 2), ...chain.slice(-2)] : chain;
  const width = (drawn.length - 1) * step + middle * 2;
  return (
    <svg class="mini-chain" width={width} height={middle * 2} viewBox={`0 0 ${width} ${middle * 2}`} aria-hidden="true" focusable="false">
      {drawn.slice(1).map((hop, place) => (
        <path
          key={`${place} ${hop.publisher.name}`}
          class="mark-line"
          d={`M${middle + place * step + radius} ${middle}h${step - 2 * radius}`}
          stroke-dasharray={drawn.length < chain.length && place === 1 ? '1 2' : undefined}
        />
      ))}
      {drawn.map((hop, place) => (
        <Mark key={`${place} ${hop.publisher.name}`} hop={hop} x={middle + place * step} />
      ))}
    </svg>
  );
}
