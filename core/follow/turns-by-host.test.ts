import { expect, test } from 'vitest';
import { TurnsByHost } from './turns-by-host.ts';

/** A piece of work that notes its beginning and its end, and ends when it is told to. */
function workNoting(noted: string[], name: string) {
  let end: () => void = () => undefined;
  const held = new Promise<void>((settle) => {
    end = settle;
  });
  const work = async () => {
    noted.push(`${name} begins`);
    await held;
    noted.push(`${name} ends`);
    return name;
  };
  return { work, end };
}

const turn = () => new Promise((settle) => setTimeout(settle));

test('a host is asked for one thing at a time, in order, and another host does not wait for it', async () => {
  const [turns, noted] = [new TurnsByHost(), [] as string[]];
  const [first, second, other] = ['first', 'second', 'other'].map((name) => workNoting(noted, name)) as [Held, Held, Held];
  const done = [turns.take('a.test', first.work), turns.take('a.test', second.work), turns.take('b.test', other.work)];
  await turn();
  expect(noted).toEqual(['first begins', 'other begins']);
  first.end();
  await turn();
  expect(noted).toEqual(['first begins', 'other begins', 'first ends', 'second begins']);
  second.end();
  other.end();
  expect(await Promise.all(done)).toEqual(['first', 'second', 'other']);
});

test('a request that fails does not keep its host from the next', async () => {
  const turns = new TurnsByHost();
  const failed = turns.take('a.test', () => Promise.reject(new Error('cut off')));
  const next = turns.take('a.test', async () => 'next');
  await expect(failed).rejects.toThrow('cut off');
  expect(await next).toBe('next');
});

type Held = ReturnType<typeof workNoting>;
