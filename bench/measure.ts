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
  times.sort((a, b) => a - b);
  return { min: times[0] ?? 0, median: times[Math.floor(runs / 2)] ?? 0 };
}

/** A line of figures under a name. */
export function figures(name: string, { min, median }: Measured): string {
  const column = (time: number) => `${time.toFixed(0)} ms`.padStart(9);
  return `${name.padEnd(44)} min ${column(min)}   median ${column(median)}\n`;
}
