/** Median, 95th percentile and maximum of some numbers, which are not empty. */
export function statistics(numbers: readonly number[]): {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
} {
  const sorted = numbers.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** The same in a line, in milliseconds. */
export function inWords(numbers: readonly number[]): string {
  const { median, p95, max } = statistics(numbers);
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(1)} ms (${numbers.length} keystrokes)`;
}
