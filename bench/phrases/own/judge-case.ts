import type { Hop, Reading } from '../../../core/model.ts';
import { earlierHops } from '../../judge-origin.ts';
import { sameAgent } from '../../same-agent.ts';
import { quoted } from '../judge-phrase.ts';
import type { OwnCase } from './own-case.ts';

/** 'wrong' names somebody whom the line does not make the origin; 'silent' misses what it says. */
export type Verdict = 'right' | 'silent' | 'wrong';

/** How a reading of the case's page agrees with what its line says. */
export function judgeCase(one: OwnCase, reading: Reading | null): Verdict {
  const hops = reading ? earlierHops(reading) : [];
  if (hops.some((hop) => !isExpected(one, hop))) return 'wrong';
  if (one.says === 'nothing') return 'right';
  if (!reading) return 'silent';
  return (one.says === 'copied' && one.names ? namesAll(one, hops) : isHeard(one, reading)) ? 'right' : 'silent';
}

function isExpected(one: OwnCase, hop: Hop): boolean {
  return one.says === 'copied' && [...(one.names ?? []), ...(one.also ?? [])].some((name) => isNamed(name, hop));
}

function isNamed(name: string, { publisher }: Hop): boolean {
  return name.split('|').some((spelling) => sameAgent(spelling, null, publisher));
}

function namesAll({ names = [] }: OwnCase, hops: Hop[]): boolean {
  return names.every((name) => hops.some((hop) => isNamed(name, hop)));
}

function isHeard(one: OwnCase, reading: Reading): boolean {
  return quoted(one, reading).some((evidence) => evidence.signal !== 'cited-mention');
}
