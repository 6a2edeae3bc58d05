import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useMedia } from './use-media.ts';
import { draw } from './words.test-support.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Told() {
  return <p role="status">{useMedia('(min-width: 47.5em)') ? 'wide' : 'narrow'}</p>;
}

test('what depends on the width follows a window that is resized', () => {
  const media = Object.assign(new EventTarget(), { matches: true });
  vi.stubGlobal('matchMedia', () => media);
  draw(<Told />);
  expect(screen.getByRole('status').textContent).toBe('wide');
  media.matches = false;
  act(() => void media.dispatchEvent(new Event('change')));
  expect(screen.getByRole('status').textContent).toBe('narrow');
});
