/** Milliseconds of several runs. */
export interface Measured {
  min: number;
  median: number;
}

/** Runs something a few times, once before without counting. */
export async function measure(work: () => unknown, runs = 7): Promise<Measured> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { min: Math.min(...times), median: median(times) };
}

/** The middle one of several figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

/** A line of figures under a name. */
export function figures(name: string, { min, median }: Measured): string {
  const column = (time: number) => `${time.toFixed(0)} ms`.padStart(9);
  return `${name.padEnd(44)} min ${column(min)}   median ${column(median)}\n`;
}
