import { readByline } from '../agents/byline.ts';
import type { ContributorRole, Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { findInText } from './finding.ts';

// What opens a byline in the languages that news is written in: "By", "Von", "Par", "Автор:", "记者".
const OPENING =
  /^(?:by|written by|posted by|reported by|story by|text by|von|text|par|por|di|door|av|af|autor|autora|autore|auteur|författare|skrevet av|tekst|teksti|írta|szerző|yazan|oleh|penulis|reporter|editor)\b[\s:：]|^(?:автор|текст|от|автори|του|της|γράφει|επιμέλεια|بقلم|كتب|نویسنده|מאת|द्वारा|作者|记者|記者|文|撰文|編集|執筆|取材|기자)[\s:：／/|]|^by:/iu;
const LONGEST = 260;

/** The byline as a reader sees it: in the byline block, marked by its class or opened by its word; else signed at the foot. */
export function readVisibleByline(page: Page): Finding[] {
  const found = page.blocks
    .filter((block) => block.zone === 'byline' && isCandidate(block))
    .slice(0, 12)
    .flatMap((block) => contributorsIn(block, page, 0.74));
  const inBody =
    found.length > 0
      ? []
      : page.blocks
          .slice(Math.max(0, page.region.bodyStart), page.region.bodyStart + 3)
          .filter((block) => block.zone === 'body' && block.text.length < 100 && OPENING.test(block.text))
          .flatMap((block) => contributorsIn(block, page, 0.68));
  const foot = page.blocks
    .filter((block) => block.zone === 'foot' && block.text.length < 120 && isCandidate(block) && !(block.traits & Trait.authorBio))
    .slice(0, 4)
    .flatMap((block) => contributorsIn(block, page, 0.5));
  return [...found, ...inBody, ...foot];
}

function isCandidate(block: Block): boolean {
  if (block.text.length > LONGEST || block.text.length < 3) return false;
  if (block.traits & (Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden)) return false;
  return (
    (block.ownTraits & Trait.byline) !== 0 ||
    (block.traits & Trait.byline) !== 0 ||
    OPENING.test(block.text) ||
    block.anchors.some((anchor) => /\bauthor\b/i.test(anchor.rel))
  );
}

function contributorsIn(block: Block, page: Page, weight: number): Finding[] {
  const read = readByline(block.text, { language: page.language });
  const byRole = new Map<ContributorRole, Party[]>();
  for (const person of read.parties) {
    const parties = byRole.get(person.role) ?? [];
    parties.push({ name: person.name, type: person.type, url: addressOf(person.name, block, page) });
    byRole.set(person.role, parties);
  }
  const opened = OPENING.test(block.text) ? 0.08 : 0;
  return [...byRole].map(([role, parties]) => findInText('byline', block, { about: 'author', role, parties }, weight + opened));
}

function addressOf(name: string, block: Block, page: Page): string | null {
  const anchor = block.anchors.find((link) => block.text.slice(link.start, link.end).toLowerCase().includes(name.toLowerCase()));
  return anchor ? page.resolve(anchor.href) : null;
}
