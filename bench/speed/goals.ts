import { cell, print } from './figures.ts';

/** The goals that were missed, in words. */
export const missed: string[] = [];

/** Prints a figure beside its goal, and keeps it where it is missed. */
export function goal(name: string, value: number, limit: number): void {
  const isMissed = !(value <= limit);
  print(`${isMissed ? 'MISSED' : 'met   '} ${name}: ${cell(value)} (goal: at most ${limit})`);
  if (isMissed) missed.push(`${name}: ${cell(value)}, goal at most ${limit}`);
}
