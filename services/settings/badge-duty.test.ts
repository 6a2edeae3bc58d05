import { expect, test } from 'vitest';
import { noArticleReading, originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { badgeIsDue } from './badge-duty.ts';
import { defaultSettings } from './settings.ts';

const host = 'www.commons-wire.test';
const quarrel = { about: 'origin' as const, explanation: 'Two origins are given.', evidence: ['origin'] };

test('a republished article has the badge, an original does not', () => {
  expect(badgeIsDue(reprintReading(), defaultSettings, host)).toBe(true);
  expect(badgeIsDue(originalReading(), defaultSettings, host)).toBe(false);
});

test('a quarrel about the origin has the badge though no hop is certain', () => {
  expect(badgeIsDue({ ...originalReading(), conflicts: [quarrel] }, defaultSettings, host)).toBe(true);
});

test('an original has the badge where the reader asked for it', () => {
  expect(badgeIsDue(originalReading(), { ...defaultSettings, badge: 'always' }, host)).toBe(true);
});

test('the badge stays away from quiet sites, from what is no article, and for good when it was put away', () => {
  expect(badgeIsDue(reprintReading(), { ...defaultSettings, quietSites: [host] }, host)).toBe(false);
  expect(badgeIsDue(noArticleReading(), { ...defaultSettings, badge: 'always' }, host)).toBe(false);
  expect(badgeIsDue(reprintReading(), { ...defaultSettings, badge: 'never' }, host)).toBe(false);
});
