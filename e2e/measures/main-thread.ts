/** What a page's main thread did, from a trace of the browser. */
import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  /** Microseconds of the processor's time; absent where the thread's clock did not move. */
  tdur?: number;
}

/** Tasks and marks; what more is traced costs the thread time of its own. */
const traced = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Traces the whole browser while `act` is done. */
export async function traceWhile(devtools: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: traced } });
  try {
    await act();
  } finally {
    await devtools.send('Tracing.end');
    await complete;
    devtools.off('Tracing.dataCollected', collect);
  }
  return events;
}

/**
 * Milliseconds of the processor's time that the tasks of a thread took, from the beginning of the trace to the end of the task in which
 * the thread set a mark. Waiting for another process, or for the processor, is no work.
 */
export function workUntil(mark: string, events: TraceEvent[]): number {
  const marked = events.find(({ name }) => name === mark);
  if (!marked) throw new Error(`Nothing was marked "${mark}"`);
  const isOfThread = ({ pid, tid }: TraceEvent) => pid === marked.pid && tid === marked.tid;
  const tasks = events.filter((event) => event.name === 'RunTask' && isOfThread(event) && event.ts <= marked.ts);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
