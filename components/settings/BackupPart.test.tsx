import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { bundleTooLarge } from '../../core/bundle/bundle-shape.ts';
import { draw } from '../words.test-support.tsx';
import { BackupPart } from './BackupPart.tsx';

afterEach(cleanup);

const nothing = () => undefined;

test.each([
  ['a bundle that would be too large', `Error: ${bundleTooLarge}`, 'choose JSON, which leaves the pictures out', 'downloads folder can be'],
  ['a file that was refused', 'FILE_NO_SPACE', 'the browser said: FILE_NO_SPACE', 'choose JSON'],
])('of %s the way out is told', (_, fault, told, untold) => {
  const stand = { lastAt: null, broken: null, running: false, denied: false, isEmpty: false, promised: true };
  draw(<BackupPart every="daily" form="bundle" fault={fault} {...stand} choose={nothing} shape={nothing} backUp={nothing} />);
  expect(document.body.textContent).toContain(told);
  expect(document.body.textContent).not.toContain(untold);
});
