/** The value below which a share of the others lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A figure as it stands in a table. */
export function cell(value: number | string): string {
  return typeof value === 'string' ? value : value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** A line of the report. */
export function print(words: string): void {
  process.stdout.write(`${words}\n`);
}
