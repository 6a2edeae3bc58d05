import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawWay } from './map-ways.ts';

const box = (key: string, x: number, y: number) => ({ key, x, y, width: 120, height: 30 });
/** A drawing of these boxes, and a way in it. */
const around = (boxes: ReturnType<typeof box>[], place = 0, weight = 1) => ({ place, weight, within: { boxes, width: 600, height: 200 } });
const place = fc.integer({ min: -2000, max: 2000 });

test('a way begins at the edge of the one box and points at the edge of the other', () => {
  const { line, head } = drawWay(box('courier', 0, 0), box('portal', 400, 0), around([]));
  const [startX, startY] = line.slice(1).split(' ').map(Number.parseFloat);
  expect(Math.abs(startX ?? 0) <= 62 && Math.abs(startY ?? 0) <= 17).toBe(true);
  const [tipX] = head.slice(1).split(' ').map(Number.parseFloat);
  expect(tipX).toBeGreaterThan(330);
  expect(tipX).toBeLessThanOrEqual(340);
});

test('a second way between the same two lies beside the first', () => {
  const [first, second] = [0, 1].map((before) => drawWay(box('courier', 0, 0), box('portal', 400, 0), around([], before)));
  expect(first?.line).not.toBe(second?.line);
});

test('a way leads around the box of an outlet that has no part in it, within the drawing', () => {
  const [from, between, to] = [box('courier', 70, 40), box('digest', 300, 42), box('portal', 530, 40)];
  const { line } = drawWay(from, to, around([from, between, to]));
  const [startX = 0, startY = 0, bentX = 0, bentY = 0, endX = 0, endY = 0] = (line.match(/-?[\d.]+/g) ?? []).map(Number);
  for (let part = 0; part <= 1; part += 0.02) {
    const along = (start: number, bent: number, end: number) => (1 - part) ** 2 * start + 2 * part * (1 - part) * bent + part ** 2 * end;
    const [x, y] = [along(startX, bentX, endX), along(startY, bentY, endY)];
    expect(Math.abs(x - between.x) < 60 && Math.abs(y - between.y) < 15, `${x} ${y}`).toBe(false);
    expect(y).toBeGreaterThanOrEqual(0);
  }
});

test('wherever the boxes stand, even upon each other, there is a line', () => {
  fc.assert(
    fc.property(place, place, place, place, fc.boolean(), (x, y, otherX, otherY, isLoop) => {
      const { line, head } = drawWay(
        box('courier', x, y),
        isLoop ? box('courier', x, y) : box('portal', otherX, otherY),
        around([box('digest', 0, 0)], 0, 3),
      );
      expect(`${line}${head}`).not.toMatch(/NaN|Infinity/);
    }),
  );
});
