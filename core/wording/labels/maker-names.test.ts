import { expect, test } from 'vitest';
import { isFirm, isMaker } from './maker-names.ts';

test.each(['Lantern Works GmbH', 'Pompe Lanterna S.p.A.', 'ООО «Фонарь»', 'Lantern Robotics', 'Lantern FC', '株式会社防波'])(
  '%s is a firm or a club',
  (name) => {
    expect(isFirm(name)).toBe(true);
  },
);

test.each(['GUS', 'WHO', 'TÜİK', 'Maria Lantern', 'Lantern Ltd'])('%s alone tells no outlet', (name) => {
  expect(isMaker(name)).toBe(true);
});

test.each(['BBC', 'RTL', 'TVN24', 'The Lantern', 'Lantern Motors Magazine', 'Il Fanale', 'lantern.test', 'Фонарь'])(
  '%s may be an outlet',
  (name) => {
    expect(isMaker(name)).toBe(false);
  },
);
