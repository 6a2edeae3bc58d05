import type { CDPSession } from '@playwright/test';
import { until } from './until.ts';

/** Ends the workers whose scripts stand below `address`, by the session of any page; back when the browser's account of workers has them stopped. */
export async function endWorker(onlooker: CDPSession, address: string): Promise<void> {
  let stopped = false;
  onlooker.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ scriptURL, runningStatus }) => scriptURL.startsWith(address) && runningStatus === 'stopped');
  });
  await onlooker.send('ServiceWorker.enable');
  await onlooker.send('ServiceWorker.stopAllWorkers');
  await until('the end of the worker', () => stopped);
  await onlooker.detach();
}
