/** Who stands behind a publication: an outlet, a news agency, an institution. `domain` is the registrable domain by the Public Suffix List. */
export interface Agent {
  name: string;
  domain: string | null;
  url: string | null;
}

export type ContributorType = 'person' | 'organization' | 'unknown';

export type ContributorRole = 'author' | 'translator' | 'editor' | 'photographer' | 'rights-holder' | 'contributor';

/** Somebody named for a part in the work. */
export interface Contributor {
  name: string;
  type: ContributorType;
  role: ContributorRole;
  url?: string | null;
  evidence: string[];
}

/** A name as the page writes it, with the address it links to (absolute) where it does. */
export interface Mention {
  name: string;
  url: string | null;
}

/** A mention of somebody with what kind of party it is. */
export interface Party extends Mention {
  type: ContributorType;
}
