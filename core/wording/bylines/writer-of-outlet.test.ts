import { expect, test } from 'vitest';
import { writerOfOutlet } from './writer-of-outlet.ts';

test('the outlet that a byline names in brackets is the writer’s', () => {
  expect(writerOfOutlet('Theo Quarry (Cutbank Tribune)', true)).toMatchObject({
    publisher: { name: 'Cutbank Tribune' },
    authors: [{ name: 'Theo Quarry' }],
  });
});

test.each(['Theo Quarry (Brussels)', 'Theo Quarry (guest writer)', 'Theo Quarry (1902)'])('another note in brackets is not: %s', (line) => {
  expect(writerOfOutlet(line, true)).toBeNull();
});
