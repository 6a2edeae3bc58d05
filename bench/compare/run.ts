import { hasCorpus, loadCorpus, loadOwnPages } from '../cases.ts';
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

async function judgePairs(): Promise<void> {
  const half = (label: { id: string }) => /^[0-9]/.test(label.id);
  const cases = hasCorpus() ? await loadCorpus(half) : await loadOwnPages(() => true);
  const texts = textsOf(cases);
  const { copies, neighbours } = findPairs(texts);
  process.stdout.write(`${texts.length} articles; ${copies.length} pairs with like fingerprints\n`);
  for (const { ids, contained, shared } of copies) {
    process.stdout.write(`  ${ids.join(' ')}: fingerprint ${contained.toFixed(2)}, words ${shared.toFixed(2)}\n`);
    if (shared < 0.5) faults.push(`${ids.join(' and ')} have like fingerprints, but share only ${shared.toFixed(2)} of their words`);
  }
  const most = neighbours.reduce((worst, pair) => (pair.shared > worst.shared ? pair : worst), { ids: ['', ''], shared: 0, topic: 0 });
  process.stdout.write(
    `${neighbours.length} pairs nearest in topic besides: at most ${most.shared.toFixed(2)} of the words shared (${most.ids.join(' ')}, topic ${most.topic.toFixed(2)})\n`,
  );
  if (most.shared >= 0.5) faults.push(`${most.ids.join(' and ')} compare as copies, but their fingerprints do not`);
}
