import { nameAgency } from '../agents/agency.ts';
import { isOrganisationName } from '../agents/names/organisation-name.ts';
import type { Party } from '../model.ts';
import { looksLikeOrganization, looksLikePerson } from './person-like.ts';

/** A named rights holder as a party: a person, an organization, or unknown where the name tells neither. */
export function partyOf(name: string, url: string | null = null): Party {
  if (looksLikeOrganization(name) || isOrganisationName(name) || nameAgency(name)) return { name, url, type: 'organization' };
  return { name, url, type: looksLikePerson(name) ? 'person' : 'unknown' };
}
