/** So many moves within so long, in milliseconds, are those of a page that never rests: longer than a chain of redirects. */
const mostMoves = 3;
const within = 5000;

/** How long what was read of such a page is shown before it is read again, in milliseconds. */
const restlessFor = 3000;

/** What the moves of one tab lead to. */
export interface Moves {
  /** The tab moved on: `atOnce` is done; of a page that never rests `inAWhile`, once for many moves and where it comes to rest. */
  moved: (atOnce: () => void, inAWhile: () => void) => void;
  /** Nothing more is done. */
  end: () => void;
}

/** Counts a tab's moves: whoever waits for the next address of a page that never rests waits for ever. */
export function countMoves(): Moves {
  let moves: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    moved(atOnce, inAWhile) {
      const now = Date.now();
      moves = [...moves.filter((at) => now - at < within), now];
      if (moves.length <= mostMoves) return atOnce();
      timer ??= setTimeout(() => {
        timer = undefined;
        inAWhile();
      }, restlessFor);
    },
    end: () => clearTimeout(timer),
  };
}
