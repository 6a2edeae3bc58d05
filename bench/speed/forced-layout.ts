import type { Browser } from '@playwright/test';
import { besidePage, bring, evaluate, type SpeedPage } from './beside-page.ts';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
}

/** The names of the trace's events that mean the page was laid out or restyled. */
const LAYOUT_EVENTS = new Set(['Layout', 'UpdateLayoutTree', 'RecalculateStyles', 'LayoutShift', 'UpdateLayerTree', 'PrePaint']);

/**
 * The layout and style work that a script's call forces on a page, by a browser trace: events inside the call, on its thread.
 * The document is made dirty first, so that any question about geometry would have to be answered by a layout.
 */
export function traceForcedLayout(browser: Browser, page: SpeedPage, script: string): Promise<string[]> {
  return besidePage(browser, page, async ({ tab, client, world }) => {
    await bring(client, world, script);
    await browser.startTracing(tab, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] });
    await evaluate(
      client,
      world,
      "document.body.append('dirty');performance.mark('call-begins');contestant.run();performance.mark('call-ends');0",
    );
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return eventsInside(traceEvents);
  });
}

function eventsInside(events: TraceEvent[]): string[] {
  const begins = events.find((event) => event.name === 'call-begins');
  const ends = events.find((event) => event.name === 'call-ends');
  if (!begins || !ends) throw new Error('The trace holds no call');
  return events
    .filter(
      (event) =>
        LAYOUT_EVENTS.has(event.name) &&
        event.pid === begins.pid &&
        event.tid === begins.tid &&
        event.ts >= begins.ts &&
        event.ts <= ends.ts,
    )
    .map((event) => `${event.name} ${((event.dur ?? 0) / 1000).toFixed(1)} ms`);
}
