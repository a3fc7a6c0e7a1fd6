/** Something measured, and the most it may be, where there is a limit. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 's' | 'MB' | '×' | '';
  readonly limit?: number;
}

/** Whether a measure is within its limit. */
export function holds({value, limit}: Measure): boolean {
  return limit === undefined || value <= limit;
}

/** Measures as a table: what, how much, how much at most, and a cross where that was too much. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const {what, value, unit, limit} = measure;
    const most = limit === undefined ? '' : `at most ${written(limit, unit)}`;
    return [holds(measure) ? ' ' : '✗', what, written(value, unit), most];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      ([mark, what, value, most]) => `${mark!} ${what!.padEnd(widths[1]!)}  ${value!.padStart(widths[2]!)}  ${most!}`,
    )
    .join('\n');
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function written(value: number, unit: Measure['unit']): string {
  const digits = unit === '×' || unit === 's' ? 2 : unit || Number.isInteger(value) ? 0 : 4;
  const number = value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, unit === 'bytes' || unit === 'ms' ? ' ' : '');
  return unit ? `${number} ${unit}` : number;
}
