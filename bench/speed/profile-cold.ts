import type { Browser } from '@playwright/test';
import { besidePage, bring, evaluate, type SpeedPage } from './beside-page.ts';

/** Where the time of a first call goes: milliseconds a function took itself, and with all it called. */
export interface Profile {
  self: [name: string, milliseconds: number][];
  total: [name: string, milliseconds: number][];
}

interface Node {
  id: number;
  callFrame: { functionName: string; lineNumber: number };
  children?: number[];
}

/** The sampled profile of a script's first call on a page, costliest functions first. */
export function profileCold(browser: Browser, page: SpeedPage, script: string): Promise<Profile> {
  return besidePage(browser, page, async ({ client, world }) => {
    await bring(client, world, script);
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: 100 });
    await client.send('Profiler.start');
    await evaluate(client, world, 'contestant.run();0');
    const { profile } = await client.send('Profiler.stop');
    return sumSamples(profile.nodes, profile.samples ?? [], profile.timeDeltas ?? []);
  });
}

function sumSamples(nodes: Node[], samples: number[], deltas: number[]): Profile {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  samples.forEach((id, index) => {
    const time = (deltas[index] ?? 0) / 1000;
    const stack = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) stack.add(nameOf(byId.get(at)));
    add(self, nameOf(byId.get(id)), time);
    for (const name of stack) add(total, name, time);
  });
  return { self: costliest(self), total: costliest(total) };
}

function nameOf(node: Node | undefined): string {
  return node ? `${node.callFrame.functionName || '(anonymous)'}:${node.callFrame.lineNumber + 1}` : '(unknown)';
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

function costliest(sums: Map<string, number>): [string, number][] {
  return [...sums].sort((a, b) => b[1] - a[1]).slice(0, 60);
}
