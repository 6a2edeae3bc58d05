import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../words.test-support.tsx';
import { Telling, type Told } from './Telling.tsx';

afterEach(cleanup);

test('who deletes much is told how much it was, and can take all of it back', () => {
  const undo = () => undefined;
  const told = (many: number) => {
    const { container } = draw(<Telling told={{ what: 'deleted', many, undo }} />);
    return container.textContent;
  };
  expect(told(1)).toBe('The note was deleted. Undo');
  expect(told(1200)).toBe('Deleted: 1,200. Undo');
});

test('the same words said again are heard again, and not for a drawing more', () => {
  const kept: Told = { what: 'kept' };
  const { container, rerender } = draw(<Telling told={kept} />);
  const words = container.firstChild;
  rerender(<Telling told={kept} />);
  expect(container.firstChild).toBe(words);
  rerender(<Telling told={{ what: 'kept' }} />);
  expect(container.firstChild).not.toBe(words);
  expect(container.textContent).toBe('Saved in your library.');
});

test('who changes much at once is told so while it lasts, and who compares where nothing can be compared, that too', () => {
  const told = (what: Told) => draw(<Telling told={what} />).container;
  const working = told({ what: 'working', many: 1000 });
  expect(working.textContent).toBe('Under way: 1,000… ');
  expect(working.querySelector('progress')).not.toBeNull();
  expect(told({ what: 'no-comparison' }).textContent).toMatch(/^There is nothing to compare here/);
  expect(told({ what: 'stayed', many: 2 }).textContent).toMatch(/^Taken back, except for .*: 2$/);
  expect(told({ what: 'note-gone' }).textContent).toMatch(/^This note was deleted meanwhile/);
});
