/**
 * For `node --import`: at its end a process writes what it took into the folder in `USAGE`, as do
 * the Node processes that it starts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const { USAGE } = process.env;

// The figures of a thread would be those of its process once more.
if (USAGE !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
    writeFileSync(join(USAGE, `${process.pid}.json`), JSON.stringify(usage));
  });
}
