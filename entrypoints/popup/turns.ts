/** Whose turn it is among the questions about a tab: what was asked before the latest is answered too late. */
export interface Turns {
  times: number;
  isAsking: boolean;
  /** The page was long on its way. */
  isAwaited: boolean;
  /** The latest question found nothing that could be read. */
  isInVain: boolean;
  /** Where the tab was when it was asked. */
  address: string | null;
}

/** Before anything was asked. */
export const noTurns: Turns = { times: 0, isAsking: false, isAwaited: false, isInVain: false, address: null };

/** Begins the next question, and returns what tells whether another was begun since. */
export function takeTurn(turns: Turns): () => boolean {
  turns.isAsking = true;
  turns.isInVain = false;
  turns.times += 1;
  const { times } = turns;
  return () => turns.times !== times;
}

/** Ends a question that was answered; says whether the page was awaited and then nothing came. */
export function endTurn(turns: Turns, { isRead, mayCome }: { isRead: boolean; mayCome: boolean }): boolean {
  const hasNotCome = turns.isAwaited && mayCome;
  turns.isAwaited = false;
  turns.isInVain = !isRead;
  return hasNotCome;
}
