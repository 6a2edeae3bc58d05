import { expect, test } from 'vitest';
import { isTakenOver } from './taken-over.ts';

test.each([
  'Tomado de Bohemia de la Linterna',
  '(tratto da Il Fanale)',
  'نقلاً عن صحيفة الفنار',
  'Převzato z Lucerny',
  'In reply to: Harbour lights, by Ada Winter',
  'Originally published in 1966 by Heron Press',
  'Published by Aeon Shore, republished by Lantern Review.',
])('"%s" names no writer', (line) => {
  expect(isTakenOver(line)).toBe(true);
});

test.each(['Tomás de Linterna', 'Ada Winter', 'Von Ada Winter', 'Published by Ada Winter in May'])('"%s" may', (line) => {
  expect(isTakenOver(line)).toBe(false);
});
