import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Walked } from './walked.ts';
import { beginWantedWalk, endWant, wantWalk } from './wanted-walk.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const tab = { tabId: 7 };
const link = { windowId: 1, url: 'https://www.harbour-post.test/gates' };
let begun: Walked[] = [];
const follow = async (walked: Walked) => void begun.push(walked);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
  begun = [];
});

test('a walk that waits for a permission begins when one is given, once', async () => {
  await wantWalk(link);
  await beginWantedWalk(follow);
  await beginWantedWalk(follow);
  expect(begun).toEqual([link]);
});

test('a walk that is on its way waits for no permission: the next one that is given is for something else', async () => {
  await wantWalk(tab);
  await endWant(tab);
  await beginWantedWalk(follow);
  expect(begun).toEqual([]);
});

test('the walk of another page leaves it waiting', async () => {
  await wantWalk(tab);
  await endWant({ tabId: 8 });
  await endWant(link);
  await beginWantedWalk(follow);
  expect(begun).toEqual([tab]);
});

test('a wish of long ago is none', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await wantWalk(tab);
  vi.setSystemTime(Date.now() + 180_000);
  await beginWantedWalk(follow);
  expect(begun).toEqual([]);
});
