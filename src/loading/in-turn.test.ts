import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('lets the older of two readings end before the newer begins', async () => {
  const events = new EventEmitter();
  const done: string[] = [];
  const readings: Record<string, PromiseWithResolvers<void>> = {
    older: Promise.withResolvers(),
    newer: Promise.withResolvers(),
  };
  const watcher = inTurn(events as never);
  const read = (name: string): unknown => readings[name]?.promise.then(() => done.push(name));
  watcher.on('change', read);
  events.emit('change', 'older');
  events.emit('change', 'newer');
  readings['newer']?.resolve();
  readings['older']?.resolve();
  await expect.poll(() => done).toEqual(['older', 'newer']);
});

it('goes on after a reading that failed', async () => {
  const events = new EventEmitter();
  const done: string[] = [];
  inTurn(events as never).on('unlink', (name) => {
    if (name === 'bad') throw new Error(name);
    done.push(name);
  });
  events.emit('unlink', 'bad');
  events.emit('unlink', 'good');
  await expect.poll(() => done).toEqual(['good']);
});
