import type { Run } from './align-words.ts';

/** A run that speaks for a shared passage by itself; shorter ones ("of the", "said that") any two texts have in common. */
const SOLID = 5;

/**
 * The runs that mean shared text: long ones, and short ones close enough to a kept neighbour that they must be what is left of
 * the same passage. Of two texts on one topic nearly nothing is kept. In a text of single characters twice as many must agree.
 */
export function keepRuns(runs: readonly Run[], originalWords: number, copyWords: number, wideShare: number): Run[] {
  const solid = Math.min(wideShare > 0.5 ? 2 * SOLID : SOLID, originalWords, copyWords);
  const keeps = runs.map((run) => run.length >= solid);
  for (let i = 1; i < runs.length; i += 1) if (keeps[i - 1] && isNear(runs[i - 1] as Run, runs[i] as Run, 'after')) keeps[i] = true;
  for (let i = runs.length - 2; i >= 0; i -= 1) if (keeps[i + 1] && isNear(runs[i] as Run, runs[i + 1] as Run, 'before')) keeps[i] = true;
  return runs.filter((_, i) => keeps[i]);
}

/** Whether no more was changed between two runs than the weaker one has words. */
function isNear(first: Run, second: Run, weaker: 'before' | 'after'): boolean {
  const left = second.original - first.original - first.length;
  const came = second.copy - first.copy - first.length;
  return Math.max(left, came) <= (weaker === 'after' ? second : first).length;
}
