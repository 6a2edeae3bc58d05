import type { EvidenceScope } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { lowerOf } from './phrase-list.ts';

/** A block that may speak of rights, and whose rights its words would be. */
export interface RightsBlock {
  block: Block;
  /** Its text in lower case, every character in its place. */
  lower: string;
  scope: EvidenceScope;
  /** It stands among the article's own paragraphs: only words that speak of "this article" count there. */
  isProse: boolean;
}

// One cheap test over a block's text before any reader of rights looks closer.
const ABOUT_RIGHTS =
  /[©ⓒⒸ]|\(c\)|（c）|copy|rights|r[ée]serv|vorbehalt|voorbehouden|rechte|licen[cs]|lizen[zc]|lisens|lisans|creative|cc[ -]by|public domain|publi[sc]|reprint|re-?post|cross-?post|reprodu|distrib|permission|prohibit|consent|fair (?:use|dealing)|disclaim|responsib|opinion|views|meinung|haftung|verantwort|nachdruck|vervielf|genehmigung|droit|autori[sz]|engagent|refl[eè][tj]|derechos|citando|direitos|diritti|riservat|riproduz|rettighe|rättighe|oikeu|prawa|kopiow|rozpowsz|zgod|opinie|práva|souhlas|názor|jog |drepturi|prav[ae]|прав|prenos|перепечат|использов|цитиров|копиров|воспроизв|мнени|редакц|ответствен|передрук|використан|думк|δικαι|αναδημοσ|διατίθ|άποψ|ευθύν|hak|izin|görüş|إذن|حقوق|نشر|نقل|آراء|זכויות|अधिकार|সর্ব|কপি|版权|版權|著作|转载|轉載|授权|授權|出处|出處|声明|聲明|免责|免責|代表|不构成|不構成|风险|無断|転載|見解|저작|무단|전재|의견|data mining|syndicat|mining|upphov|ophav|opphav|bản quyền|õigus|tiesīb|teisės|สงวน|իրավ|უფლებ/;

const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.quotation;
const LONGEST = 6000;
const known = new WeakMap<Page, readonly RightsBlock[]>();

/**
 * The blocks of a page that may speak of rights, in order: at the article's head and foot, at either end of its text,
 * in the page's footer and where markup says so; never captions, comments, teasers or block quotations. Read once a page.
 */
export function rightsBlocks(page: Page): readonly RightsBlock[] {
  const before = known.get(page);
  if (before) return before;
  const found: RightsBlock[] = [];
  for (const block of page.blocks) {
    if (!mayStandHere(page, block)) continue;
    const lower = lowerOf(block.text);
    if (ABOUT_RIGHTS.test(lower)) found.push({ block, lower, scope: scopeOf(block), isProse: isProse(page, block) });
  }
  known.set(page, found);
  return found;
}

function mayStandHere(page: Page, block: Block): boolean {
  if (block.traits & NEVER || block.text.length > LONGEST || block.text.length < 4) return false;
  const isMarked = (block.traits & Trait.copyright) !== 0;
  if (block.zone === 'aside')
    return isMarked || (block.index > page.region.bodyEnd && block.text.length < 300 && !(block.traits & (Trait.hidden | Trait.form)));
  if (block.zone === 'headline') return false;
  if (block.zone === 'body')
    return isMarked || block.text.length < 400 || block.index >= page.region.bodyEnd - 4 || block.index <= page.region.bodyStart + 2;
  return block.zone !== 'masthead' || block.text.length < 300;
}

function scopeOf(block: Block): EvidenceScope {
  if (block.zone === 'byline' || block.zone === 'body' || block.zone === 'foot') return 'article';
  return block.zone === 'aside' ? 'page' : 'site';
}

function isProse(page: Page, block: Block): boolean {
  return (
    block.zone === 'body' &&
    !(block.ownTraits & Trait.copyright) &&
    block.index < page.region.bodyEnd - 2 &&
    block.index > page.region.bodyStart + 1
  );
}
