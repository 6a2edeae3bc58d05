import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../words.test-support.tsx';
import { Telling } from './Telling.tsx';

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
