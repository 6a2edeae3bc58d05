import { act, cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Mode } from '../../components/ModeChoice.tsx';
import { changeSettings, defaultSettings, loadSettings } from '../../services/settings/settings.ts';
import { useMode } from './use-mode.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** A browser's word on every site, and its questions that are not answered yet. */
let isGiven = false;
let questions: ((yes: boolean) => void)[] = [];
let shown: { mode: Mode; outcome: string | null; choose: (wish: Mode) => void };

beforeEach(() => {
  fakeBrowser.reset();
  [isGiven, questions] = [false, []];
  Object.assign(fakeBrowser.permissions, {
    request: () =>
      new Promise<boolean>((settle) => {
        questions.push((yes) => {
          isGiven ||= yes;
          settle(yes);
        });
      }),
    remove: async () => {
      isGiven = false;
      return true;
    },
  });
});
afterEach(cleanup);

function Page() {
  const [settings, setSettings] = useState({ ...defaultSettings });
  const change = async (changes: object) => {
    setSettings(await changeSettings(changes));
    return true;
  };
  shown = useMode(settings, isGiven, change);
  return null;
}

const choose = (...wishes: Mode[]) => act(() => wishes.forEach((wish) => void shown.choose(wish)));
const answer = (yes: boolean) => act(async () => questions.shift()?.(yes));
const settled = () => vi.waitFor(() => expect(shown.outcome).not.toBeNull());

test('a choice is carried out once its permission is given', async () => {
  render(<Page />);
  await choose('everywhere');
  expect([shown.mode, shown.outcome]).toEqual(['everywhere', null]);
  await answer(true);
  await settled();
  expect([shown.mode, shown.outcome, isGiven]).toEqual(['everywhere', 'chosen', true]);
});

test('what is refused is said so', async () => {
  render(<Page />);
  await choose('everywhere');
  await answer(false);
  await settled();
  expect([shown.mode, shown.outcome]).toEqual(['click', 'denied']);
});

test('a permission that is given after the reader went back to clicks is given back, and not called taken back', async () => {
  render(<Page />);
  await choose('everywhere', 'click');
  expect(shown.mode).toBe('click');
  await answer(true);
  await settled();
  expect([shown.mode, shown.outcome, isGiven]).toEqual(['click', 'chosen', false]);
  expect((await loadSettings()).reading).toBe('click');
});

test('who turns to and fro has the last choice, with its permission', async () => {
  render(<Page />);
  await choose('everywhere', 'click', 'everywhere');
  await answer(true);
  await answer(true);
  await settled();
  expect([shown.mode, shown.outcome, isGiven]).toEqual(['everywhere', 'chosen', true]);
  expect((await loadSettings()).reading).toBe('everywhere');
});
