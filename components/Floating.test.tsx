import { afterEach, expect, test, vi } from 'vitest';
import { besideLine } from './Floating.tsx';

afterEach(() => vi.unstubAllGlobals());

const card = { width: 380, height: 900 };
const menu = { width: 150, height: 140 };

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
