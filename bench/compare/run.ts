import { halfOf, hasCorpus, loadCorpus, loadOwnPages } from '../cases.ts';
import { findPairs, textsOf } from './find-pairs.ts';
import { type Measured, measureSpeed } from './measure-speed.ts';

// npm run bench:compare: what comparing costs beside fast-myers-diff in the same run, and whether copies compare as copies.
const faults: string[] = [];

judgeSpeed(measureSpeed(1500, 0.05), 0);
judgeSpeed(measureSpeed(1500, 0.3), 0);
judgeSpeed(measureSpeed(15_000, 0.05), 1.2);
judgeSpeed(measureSpeed(15_000, 0.3), 0.05);
await judgePairs();
for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** `most` is how many times fast-myers-diff's time ours may be; 0 where no goal is set. */
function judgeSpeed({ words, changed, ours, theirs, distance }: Measured, most: number): void {
  const what = `${words} words, ${changed * 100} % changed`;
  const times = `${ours.toFixed(1)} ms, fast-myers-diff ${theirs.toFixed(1)} ms (× ${(ours / theirs).toFixed(3)})`;
  process.stdout.write(`${what}: ${times}, edit distance × ${distance.toFixed(4)} of the least\n`);
  if (most > 0 && ours > most * theirs) faults.push(`${what}: more than ${most} times the time of fast-myers-diff`);
  if (distance > 1.02) faults.push(`${what}: the edit distance is more than 1.02 times the least`);
}

/** Pages of the check half are compared, but not named. */
function nameOf(id: string): string {
  return halfOf(id) === 'check' ? 'a page of the check half' : id;
}

async function judgePairs(): Promise<void> {
  const texts = textsOf(hasCorpus() ? await loadCorpus(() => true) : await loadOwnPages(() => true));
  const { copies, neighbours } = findPairs(texts);
  process.stdout.write(`${texts.length} articles; ${copies.length} pairs with like fingerprints\n`);
  for (const { ids, contained, shared } of copies) {
    const names = ids.map(nameOf).join(' and ');
    process.stdout.write(`  ${names}: fingerprint ${contained.toFixed(2)}, words ${shared.toFixed(2)}\n`);
    if (shared < 0.5) faults.push(`${names} have like fingerprints, but share only ${shared.toFixed(2)} of their words`);
  }
  const most = Math.max(...neighbours.map(({ shared }) => shared));
  process.stdout.write(`${neighbours.length} pairs nearest in topic besides: at most ${most.toFixed(2)} of the words shared\n`);
  for (const { ids, shared } of neighbours)
    if (shared >= 0.5) faults.push(`${ids.map(nameOf).join(' and ')} compare as copies, but their fingerprints do not`);
}
