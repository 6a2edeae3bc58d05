import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useWhenWhole } from './use-when-whole.ts';

afterEach(cleanup);

let ask: () => Promise<readonly string[]>;

function Shelf({ lines, isWhole }: { lines: readonly string[]; isWhole: boolean }) {
  ask = useWhenWhole(() => lines, isWhole);
  return null;
}

test('who asks for all while the first lines alone are there gets all', async () => {
  const { rerender } = render(<Shelf lines={['first']} isWhole={false} />);
  const asked = ask();
  rerender(<Shelf lines={['first', 'second']} isWhole={false} />);
  rerender(<Shelf lines={['first', 'second', 'third']} isWhole />);
  expect(await asked).toEqual(['first', 'second', 'third']);
});

test('who asks later gets what is there then', async () => {
  const { rerender } = render(<Shelf lines={['first']} isWhole />);
  rerender(<Shelf lines={['first', 'second']} isWhole />);
  expect(await ask()).toEqual(['first', 'second']);
});
