import { expect, test } from 'vitest';
import { leadsElsewhere } from './leads-elsewhere.ts';

test.each([
  'Leia também: porto reabre (Agência Farol)',
  '» Lesen Sie auch: Boote bleiben im Hafen',
  '相关阅读：渔船留在港口（来源：运河日报）',
  '▶ 관련기사 배는 항구에',
])('“%s” leads to another article', (line) => {
  expect(leadsElsewhere(line)).toBe(true);
});

test.each(['Read the original article on Lantern Weekly', 'Relatedly, this first appeared in Tide Watch.', 'Quelle: dpa'])(
  '“%s” speaks of this one',
  (line) => {
    expect(leadsElsewhere(line)).toBe(false);
  },
);
