import memory from 'unstorage/drivers/memory';

const driver = memory();

/** What stands in the store that all of a test's machines share. */
export const memoryEntries = driver.getInstance?.() as Map<string, Uint8Array>;

/** A driver of the publisher's own: one store in memory for all who open it, which closing keeps. */
export default () => ({ ...driver, dispose: undefined });
