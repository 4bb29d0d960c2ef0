import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BuilderReport, BuilderTask } from './draw-as-builder.ts';

/** Builders in processes of their own, which begin what they do in the same moment. */
export interface Builders {
  /** Has each do a task. */
  build: (tasks: readonly BuilderTask[]) => Promise<BuilderReport[]>;
  stop: () => void;
}

/** Starts so many of them. */
export async function startBuilders(count: number): Promise<Builders> {
  const file = join(import.meta.dirname, 'draw-as-builder.ts');
  const children = Array.from({ length: count }, () => fork(file));
  await Promise.all(children.map((child) => once(child, 'message')));
  return {
    build: (tasks) =>
      Promise.all(
        children.map(async (child, index) => {
          const told = once(child, 'message') as Promise<[BuilderReport]>;
          child.send(tasks[index] ?? []);
          const [report] = await told;
          return report;
        }),
      ),
    stop: () => {
      for (const child of children) child.kill();
    },
  };
}
