import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useWorking, type Working } from './use-working.ts';

afterEach(cleanup);

let seen: Working;
const faults: unknown[] = [];

function Library() {
  seen = useWorking((error) => faults.push(error));
  return null;
}

/** A write that ends when it is told to. */
function write() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let times = 0;
  const begin = () => {
    times += 1;
    return promise;
  };
  const settled = () => new Promise<void>((settle) => setTimeout(settle, 0));
  const end = () => {
    resolve();
    return settled();
  };
  const fail = (error: Error) => {
    reject(error);
    return settled();
  };
  return { begin, end, fail, begun: () => times };
}

test('a write of many is told of until it ends, and none is begun beside it', async () => {
  render(<Library />);
  const [tagging, again, next] = [write(), write(), write()];
  await act(() => seen.begin(1000, tagging.begin));
  expect(seen.working).toBe(1000);
  await act(() => seen.begin(1000, again.begin));
  await act(() => seen.begin(1, again.begin));
  expect(again.begun()).toBe(0);
  await act(async () => tagging.end());
  expect(seen.working).toBeNull();
  await act(() => seen.begin(1000, next.begin));
  expect(next.begun()).toBe(1);
});

test('a write of few is told by what came of it, and keeps nobody waiting', async () => {
  render(<Library />);
  const [first, second] = [write(), write()];
  await act(() => seen.begin(3, first.begin));
  expect(seen.working).toBeNull();
  await act(() => seen.begin(3, second.begin));
  expect(second.begun()).toBe(1);
});

test('a write that fails is told of, and the next may begin', async () => {
  render(<Library />);
  const [failing, next] = [write(), write()];
  await act(() => seen.begin(1000, failing.begin));
  await act(async () => failing.fail(new Error('The disk is gone.')));
  expect(faults).toEqual([new Error('The disk is gone.')]);
  await act(() => seen.begin(1000, next.begin));
  expect(next.begun()).toBe(1);
});
