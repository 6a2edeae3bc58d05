import { expect, test } from 'vitest';
import { cleanName } from './clean-name.ts';

test.each([
  ['„Hafenblatt“', 'Hafenblatt'],
  ['วารสารริมคลอง ฉบับเดือนกรกฎาคม 2563', 'วารสารริมคลอง'],
  ['Portal „Marea”', 'Portal „Marea'],
  ['Harbour Post', 'Harbour Post'],
])('%s', (written, name) => {
  expect(cleanName(written)).toBe(name);
});
