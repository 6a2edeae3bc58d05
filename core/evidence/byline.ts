import { type Byline, readByline } from '../agents/byline.ts';
import { isPersonName } from '../agents/person-name.ts';
import type { ContributorRole, Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { findInText } from './finding.ts';

const LONGEST = 260;
const MOST_LINES = 30;
const NEVER = Trait.caption | Trait.comment | Trait.nav | Trait.hidden | Trait.form;
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|people|person|staff|profile|profil|contributors?|journalists?|by|team|redakteure|columnists?|reporter)\b/i;

/** The byline as a reader sees it: by the headline, marked by its class or opened by its word ("By", "Von", "记者"); else signed at the foot. */
export function readVisibleByline(page: Page): Finding[] {
  const near = page.blocks.filter((block) => block.zone === 'byline').slice(0, MOST_LINES);
  const found = near.flatMap((block) => contributorsIn(block, page, 0.74));
  if (found.length > 0) return [...found, ...signedAtFoot(page)];
  const lead = page.blocks
    .slice(Math.max(0, page.region.bodyStart), page.region.bodyStart + 3)
    .filter((block) => block.zone === 'body' && block.text.length < 100);
  return [
    ...lead.filter((block) => !(block.traits & Trait.byline)).flatMap((block) => contributorsIn(block, page, 0.68)),
    ...signedAtFoot(page),
  ];
}

function signedAtFoot(page: Page): Finding[] {
  const lines = page.blocks.filter((block) => block.zone === 'foot' && block.text.length < 120 && !(block.traits & Trait.authorBio));
  return lines.slice(0, 12).flatMap((block) => contributorsIn(block, page, 0.5));
}

function contributorsIn(block: Block, page: Page, weight: number): Finding[] {
  if (block.text.length > LONGEST || block.text.length < 2 || block.traits & NEVER) return [];
  const read = readByline(block.text, { language: page.language });
  if (!isByline(block, read, page)) return [];
  const byRole = new Map<ContributorRole, Party[]>();
  for (const { name, type, role } of read.parties)
    byRole.set(role, [...(byRole.get(role) ?? []), { name, type, url: addressOf(name, block, page) }]);
  const marked = read.isMarked ? 0.08 : 0;
  return [...byRole].map(([role, parties]) => findInText('byline', block, { about: 'author', role, parties }, weight + marked));
}

function isByline(block: Block, read: Byline, page: Page): boolean {
  if (read.parties.length === 0) return false;
  return (
    read.isMarked ||
    (block.traits & Trait.byline) !== 0 ||
    block.anchors.some((anchor) => /\bauthor\b/i.test(anchor.rel)) ||
    isBareName(block, page)
  );
}

/** A line right under the headline that is nothing but a person's name, unlinked or linked to an author's page. */
function isBareName(block: Block, page: Page): boolean {
  const after = block.index - page.region.headline;
  if (after < 1 || after > 5 || block.text.length > 60 || block.traits & Trait.heading) return false;
  if (block.linked > 0 && !block.anchors.some((anchor) => AUTHOR_PATH.test(anchor.href))) return false;
  return isPersonName(block.text, page.language ?? undefined);
}

function addressOf(name: string, block: Block, page: Page): string | null {
  const anchor = block.anchors.find((link) => block.text.slice(link.start, link.end).toLowerCase().includes(name.toLowerCase()));
  return anchor ? page.resolve(anchor.href) : null;
}
