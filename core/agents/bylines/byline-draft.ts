import type { ContributorType } from '../../model.ts';
import type { Agency } from '../agency.ts';
import { foldName } from '../fold-name.ts';
import type { Byline } from './byline.ts';
import type { CreditRole } from './byline-words.ts';

/** A byline being read, with what is known of its page. */
export interface Draft {
  byline: Byline;
  language: string;
  /** Whether a name with a trade behind it has been read. */
  hasTrade: boolean;
}

/** Adds news agencies, each once. */
export function addAgencies({ byline }: Draft, agencies: Agency[]): void {
  byline.agencies = [...new Set([...byline.agencies, ...agencies])];
}

/** Adds somebody who signs, once. */
export function addParty({ byline }: Draft, name: string, type: ContributorType, role: CreditRole): void {
  if (role === 'agency' || byline.parties.some((party) => foldName(party.name) === foldName(name))) return;
  byline.parties.push({ name, type, role });
}

/** Adds an organisation: who signs where it leads the byline, else the house of those who do. */
export function addOrganisation(draft: Draft, name: string, role: CreditRole, isLead: boolean): void {
  if (isLead && draft.byline.parties.length === 0) addParty(draft, name, 'organization', role);
  else draft.byline.affiliations.push(name);
}
