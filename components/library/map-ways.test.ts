import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawWay } from './map-ways.ts';

const box = (key: string, x: number, y: number) => ({ key, x, y, width: 120, height: 30 });
const place = fc.integer({ min: -2000, max: 2000 });

test('a way begins at the edge of the one box and points at the edge of the other', () => {
  const { line, head } = drawWay(box('courier', 0, 0), box('portal', 400, 0), 0, 1);
  const [startX, startY] = line.slice(1).split(' ').map(Number.parseFloat);
  expect(Math.abs(startX ?? 0) <= 62 && Math.abs(startY ?? 0) <= 17).toBe(true);
  const [tipX] = head.slice(1).split(' ').map(Number.parseFloat);
  expect(tipX).toBeGreaterThan(330);
  expect(tipX).toBeLessThanOrEqual(340);
});

test('a second way between the same two lies beside the first', () => {
  const [first, second] = [0, 1].map((before) => drawWay(box('courier', 0, 0), box('portal', 400, 0), before, 1));
  expect(first?.line).not.toBe(second?.line);
});

test('wherever the boxes stand, even upon each other, there is a line', () => {
  fc.assert(
    fc.property(place, place, place, place, fc.boolean(), (x, y, otherX, otherY, isLoop) => {
      const { line, head } = drawWay(box('courier', x, y), isLoop ? box('courier', x, y) : box('portal', otherX, otherY), 0, 3);
      expect(`${line}${head}`).not.toMatch(/NaN|Infinity/);
    }),
  );
});
