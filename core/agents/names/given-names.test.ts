import { expect, test } from 'vitest';
import { beginsWithGivenName } from './given-names.ts';

test.each(['Mira Solberg', 'Jan Petersen', 'José Lund', 'Katarína Winter', 'Geoff Ellison', 'Tracey Marsh'])(
  '%s is a person’s name',
  (name) => {
    expect(beginsWithGivenName(name)).toBe(true);
  },
);

test.each(['Gull Point', 'Canal Record', 'The Lantern', 'Mira', 'Maré Alta', 'Spencer Dock', 'Gilbert Islands'])(
  '%s need not be',
  (name) => {
    expect(beginsWithGivenName(name)).toBe(false);
  },
);
