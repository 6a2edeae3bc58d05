/** Pages of stories, as the tests of this folder tell them. */

import type { WalkedHop } from '../map/outlet-map.ts';
import type { HopRole, Relation } from '../model.ts';
import type { StoryPage } from './place-pages.ts';

interface Told {
  origin?: string;
  originUrl?: string | null;
  originTitle?: string | null;
  originDate?: string | null;
  by?: string;
  title?: string | null;
  date?: string | null;
  relation?: Relation;
  textHash?: string | null;
}

export const hopOf = (
  name: string,
  role: HopRole,
  relation: Relation,
  work: Partial<WalkedHop['work']> = {},
  domain: string | null = null,
): WalkedHop => ({
  publisher: { name, domain, url: null },
  role,
  relation,
  work: { title: null, url: null, date: null, ...work },
});

/** A page that declares what it carries; without an origin, one that declares nothing. */
export function storyPage(key: string, told: Told): StoryPage {
  const { origin, originUrl = null, originTitle = null, originDate = null, by = 'Portal', title = null, date = null } = told;
  const url = `https://${by.toLowerCase()}.test/${key}`;
  const own = hopOf(
    by,
    'this-page',
    origin ? (told.relation ?? 'republished-from') : 'published',
    { title, url, date },
    `${by.toLowerCase()}.test`,
  );
  const first = origin ? [hopOf(origin, 'origin', 'published', { title: originTitle, url: originUrl, date: originDate })] : [];
  return { key, url, title, textHash: told.textHash ?? null, chain: [...first, own] };
}
