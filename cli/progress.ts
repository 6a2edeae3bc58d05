import { Presets, SingleBar } from 'cli-progress';

/** Shows a person at a terminal how far a crawl is; silent anywhere else. */
export interface Progress {
  bytes(count: number): void;
  row(failed: boolean): void;
  stop(): void;
}

/** A bar on standard error over `total` bytes, or a plain count where nobody knows the total. */
export function showProgress(total: number | null): Progress {
  let failed = 0;
  let rows = 0;
  const bar = new SingleBar(
    { format: barFormat(total), stream: process.stderr, hideCursor: true, noTTYOutput: false, etaBuffer: 50 },
    Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { rows, failed });
  return {
    bytes: (count) => bar.increment(count, { rows, failed }),
    row: (isFailed) => {
      rows += 1;
      failed += isFailed ? 1 : 0;
      bar.increment(0, { rows, failed });
    },
    stop: () => bar.stop(),
  };
}

function barFormat(total: number | null): string {
  const count = '{rows} pages, {failed} without a reading, {duration_formatted}';
  return total === null ? count : `{bar} {percentage} % | ${count}, {eta_formatted} to go`;
}
