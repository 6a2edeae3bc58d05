import { foldName } from '../agents/fold-name.ts';
import { beginsWithGivenName } from '../agents/names/given-names.ts';
import type { Party } from '../model.ts';
import { isOutletLike } from '../wording/outlet-like.ts';

/** What people call their own sites, beside their name. */
const OF_ONE = new Set(
  'blog weblog blogs notes codes writes thoughts website site homepage home page personal by of from the s de di da von van do del'.split(
    ' ',
  ),
);
const OF_OWNERS =
  /\.(?:git(?:hub|lab)\.io|substack\.com|hashnode\.dev|wordpress\.com|blogspot\.[a-z.]{2,6}|medium\.com|ghost\.io|tumblr\.com|beehiiv\.com)$/;

/** Whether a site stands under its owner's account. */
export const isOfOwners = (host: string): boolean => OF_OWNERS.test(host);

/**
 * Whether a site is called after the person who signs on it: "Ada Winter Codes", "Notes by Ada Winter", or as they are where it stands under an
 * account of theirs. Outlets whose names open like a person's ("Charlotte Observer") are none.
 */
export function isSiteOf({ name, type }: Party, siteNames: readonly string[]): boolean {
  const words = foldName(name).split(' ');
  if (type !== 'person' || words.length < 2 || !beginsWithGivenName(name) || isOutletLike(name)) return false;
  const site = foldName(siteNames[0] ?? '');
  if (!` ${site} `.includes(` ${words.join(' ')} `)) return false;
  const rest = ` ${site} `.replace(` ${words.join(' ')} `, ' ').trim();
  return rest === '' ? siteNames.some(isOfOwners) : rest.split(' ').every((word) => OF_ONE.has(word));
}
