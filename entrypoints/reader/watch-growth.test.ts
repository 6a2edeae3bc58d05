import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outlineOf, watchGrowth } from './watch-growth.ts';

const tick = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const append = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const paragraph = `<p>${'The gates stand open at low water. '.repeat(20)}</p>`;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<h1>Who Keeps the Gates</h1>';
});
afterEach(() => {
  vi.useRealTimers();
});

function watch() {
  const changed = vi.fn();
  const growth = watchGrowth(changed);
  growth.restart();
  return { changed, growth };
}

test('text that comes late is read once it has come', async () => {
  const { changed, growth } = watch();
  append(paragraph);
  await tick(1000);
  expect(changed).toHaveBeenCalledTimes(1);
  growth.stop();
});

test('a ticking clock is nothing to read', async () => {
  append(paragraph);
  append('<span id="clock">00:00</span>');
  const { changed, growth } = watch();
  for (let second = 0; second < 20; second += 1) {
    (document.getElementById('clock') as HTMLElement).textContent = `00:${second}`;
    await tick(1000);
  }
  expect(changed).not.toHaveBeenCalled();
  growth.stop();
});

test('a page that mutates itself for a minute is looked at six times at most, and then no more', async () => {
  const { changed, growth } = watch();
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  for (let step = 0; step < 600; step += 1) {
    append(paragraph);
    await tick(100);
  }
  expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
  const before = observe.mock.calls.length;
  append(paragraph);
  await tick(60_000);
  expect(observe.mock.calls.length).toBe(before);
  growth.stop();
});

test('a move within the site is looked at again though the looks were used up', async () => {
  const { changed, growth } = watch();
  growth.stop();
  growth.expectMove();
  document.body.innerHTML = `<h1>The Tide Tables</h1>${paragraph}`;
  await tick(1000);
  expect(changed).toHaveBeenCalledTimes(1);
  growth.stop();
});

test('a move that leaves the page as it is has it read once under its new address', async () => {
  append(paragraph);
  const { changed, growth } = watch();
  growth.expectMove();
  await tick(2000);
  expect(changed).not.toHaveBeenCalled();
  await tick(2000);
  expect(changed).toHaveBeenCalledTimes(1);
  await tick(60_000);
  expect(changed).toHaveBeenCalledTimes(1);
  growth.stop();
});

test('a move to another page is not read before that is there, nor a second time after it', async () => {
  append(paragraph);
  const { changed, growth } = watch();
  growth.expectMove();
  await tick(500);
  document.body.innerHTML = `<h1>The Tide Tables</h1>${paragraph}`;
  await tick(60_000);
  expect(changed).toHaveBeenCalledTimes(1);
  growth.stop();
});

test('who stops after a move hears nothing more of it', async () => {
  const { changed, growth } = watch();
  growth.expectMove();
  growth.stop();
  await tick(60_000);
  expect(changed).not.toHaveBeenCalled();
});

test('the outline of a page tells another headline and a tenth more text, not a word more', () => {
  append(paragraph.repeat(10));
  const before = outlineOf(document);
  append('<p>one</p>');
  const wordMore = outlineOf(document);
  append(paragraph.repeat(3));
  expect(wordMore.split('\n')[1]).toBe(before.split('\n')[1]);
  expect(outlineOf(document)).not.toBe(before);
});
