import { expect, test } from 'vitest';
import { isReference } from './is-reference.ts';

test.each([
  'Winter, A. (2020). Walls of water. Journal of Tides, 14(2), 33–41.',
  '[3] Lund B. Harbours at rest, 1998.',
  'References: Lund B. Harbours at rest.',
  'Lund B, Winter A. Harbours at rest. Tides 2019;14(2):33. doi:10.1000/1',
  '参考文献：港口史',
])('%s is an entry of a bibliography', (line) => {
  expect(isReference(line)).toBe(true);
});

test.each([
  'This article first appeared in Lantern Weekly on 3 May 2024.',
  'Republished from Lantern Weekly, issue 14.',
  'A. Winter writes for Lantern Weekly.',
  'Zuerst erschienen in: Leuchtturm 4/2024',
  '(Dieser Text ist zuerst erschienen in: Leuchtturm, Heft 2/2014, S. 18–19.)',
  'First published in Lantern Weekly, vol. 14, pp. 33–41.',
])('%s is none', (line) => {
  expect(isReference(line)).toBe(false);
});
