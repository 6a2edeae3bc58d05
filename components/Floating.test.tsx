import { afterEach, expect, test, vi } from 'vitest';
import { besideLine } from './Floating.tsx';

afterEach(() => vi.unstubAllGlobals());

const card = { width: 380, height: 900, scale: 1 };
const menu = { width: 150, height: 140, scale: 1 };

/** A line of 20 px in a window of 800 by 700. */
function lineAt(left: number, top: number): HTMLElement {
  vi.stubGlobal('innerWidth', 800);
  vi.stubGlobal('innerHeight', 700);
  const line = document.createElement('div');
  line.getBoundingClientRect = () => new DOMRect(left, top, 300, 20);
  return line;
}

test('what floats stands below its line, no further than the window goes', () => {
  expect(besideLine(lineAt(40, 100), card)).toEqual({ insetBlockStart: '126px', insetInlineStart: '40px', maxBlockSize: '566px' });
  expect(besideLine(lineAt(600, 100), card).insetInlineStart).toBe('412px');
});

test('a small menu is moved no further than a small menu must be', () => {
  expect(besideLine(lineAt(600, 100), menu).insetInlineStart).toBe('600px');
  expect(besideLine(lineAt(40, 520), menu).insetBlockStart).toBe('546px');
});

test('where the room below is small it stands above the line, and covers it no more than it must', () => {
  expect(besideLine(lineAt(40, 650), menu).insetBlockStart).toBe('504px');
  expect(besideLine(lineAt(40, 650), card).insetBlockStart).toBe('64px');
  expect(besideLine(lineAt(40, 520), card).insetBlockStart).toBe('8px');
});

test('on a page that its own style zooms it stands where the window has the line, and ends within the window', () => {
  const zoomed = { ...menu, scale: 1.25 };
  expect(besideLine(lineAt(40, 94), zoomed)).toMatchObject({ insetBlockStart: '96px', insetInlineStart: '32px' });
  expect(besideLine(lineAt(700, 94), zoomed).insetInlineStart).toBe(`${(800 - 150 * 1.25 - 8) / 1.25}px`);
  expect(besideLine(lineAt(40, 94), { ...card, scale: 1.25 }).maxBlockSize).toBe(`${(700 - 120 - 8) / 1.25}px`);
});
