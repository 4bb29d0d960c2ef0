import type { Driver } from 'unstorage';
import memory from 'unstorage/drivers/memory';

// Its types don't find those of its package.
const driver = (memory as unknown as () => Driver<never, Map<string, Buffer>>)();

/** What stands in the store that all of a test's machines share. */
export const memoryEntries = driver.getInstance?.() ?? new Map<string, Buffer>();

/** A driver of the publisher's own: one store in memory for all who open it, which closing keeps. */
export default () => ({ ...driver, dispose: undefined });
