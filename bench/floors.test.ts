import { expect, test } from 'vitest';
import { findFalls, fingerprintLabels, raiseFloors } from './floors.ts';

const labels = fingerprintLabels([{ id: 'a' }]);
const floors = { fingerprint: labels, floors: { titleRight: 0.9, wrongOrigins: 1 } };

test('a number below its floor is a fall, a count above it too', () => {
  expect(findFalls('tune', floors, { titleRight: 0.89, wrongOrigins: 2 }, labels)).toHaveLength(2);
});

test('a number at its floor stands', () => {
  expect(findFalls('tune', floors, { titleRight: 0.9, wrongOrigins: 1 }, labels)).toEqual([]);
});

test('a number that is no longer measured is a fall', () => {
  expect(findFalls('tune', floors, { titleRight: 1 }, labels)).toEqual(['tune: wrongOrigins is no longer measured']);
});

test('floors taken on other labels say so instead of passing', () => {
  expect(findFalls('tune', floors, { titleRight: 1, wrongOrigins: 0 }, fingerprintLabels([{ id: 'b' }]))).toHaveLength(1);
});

test('raising never lowers', () => {
  expect(raiseFloors(floors, { titleRight: 0.5, wrongOrigins: 3 }, labels).floors).toEqual(floors.floors);
  expect(raiseFloors(floors, { titleRight: 0.9519, wrongOrigins: 0 }, labels).floors).toEqual({ titleRight: 0.951, wrongOrigins: 0 });
});
