import { trimRight } from '../agents/trim-marks.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { namesRightsDesk } from '../rights/rights-desk.ts';
import { sentencesOf } from '../rights/sentences.ts';
import { findInMarkup, findInText } from './finding.ts';

const RIGHTS_MAILBOX =
  /^(?:[\w.-]{0,20}[._-])?(?:permissions?|licen[cs](?:e|es|ing)|lizenz(?:en)?|rights|syndication|copyrights?|republish|republication|reprints?|publications?|nachdruck(?:rechte)?|droits|derechos|direitos|diritti|prawa|content-?sales)(?:[._-][\w.-]{0,20})?@|^journalpermissions@/i;
const ABOUT_REUSE = phraseList(
  'permission|republi|re-publi|reprint|re-print|reproduc|license|licensing|licenc|syndicat|copyright holder|copyright owner|copyright request|copyright question|copyright infring|rights request|rights inquir|rights enquir|rights department|publication of|reuse|re-use|genehmigung|lizenz|nachdruck|abdruck|zu rechten|autorisation|autorizaci|derechos|uso de los contenidos|autorização|riproduzion|diritti|overname|toestemming|zgody|souhlas|engedély|перепечат|использования материал|использованию материал|авторским прав|авторских прав|разрешени|передрук|άδεια|版权|版權|授权|授權|转载|轉載|許諾|転載|저작권|제휴',
);
const OTHER_MATTERS = phraseList(
  'media inquir|press inquir|advertis|subscri|news tip|newsletter|complaint|corrections|feedback|werbung|anzeigen|publicidad|abonn|реклам',
);
const PERSONAL = phraseList(
  'can be reached|reach him|reach her|reach them|reach me|erreichbar unter|email him|email her|e-mail him|e-mail her|email me|follow him|follow her|contact him|contact her|contact the author|contact the reporter|the author of|the author is|write to him|write to her|lives in|is a writer|is a journalist|is a reporter',
);

/** Reads the addresses that the page gives for rights requests: mail addresses in sentences about reuse, rights desks' mailboxes, permission links. The author's own address is none. */
export function readRightsContact(page: Page): Finding[] {
  const found = [...rightsBlocks(page).flatMap((entry) => [...mailsIn(entry), ...linksIn(page, entry)]), ...fromMetas(page)];
  return found.slice(0, 12);
}

function mailsIn(entry: RightsBlock): Finding[] {
  const { block } = entry;
  if (!block.text.includes('@') || entry.isProse) return [];
  return sentencesOf(block.text).flatMap((sentence) =>
    mailsOf(sentence.text).flatMap(({ address, index }) => {
      if (PERSONAL.isIn(lowerOf(sentence.text)) || !isForRights(sentence.text.slice(0, index), address)) return [];
      return [
        findInText('rights-contact', block, { about: 'contact' as const, address }, 0.85, {
          start: sentence.start,
          end: sentence.start + sentence.text.length,
          scope: entry.scope,
        }),
      ];
    }),
  );
}

/** The mail addresses of a text, in lower case, with where each begins. Walks from each "@" both ways. */
function mailsOf(text: string): { address: string; index: number }[] {
  const found: { address: string; index: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < 4; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && /[\w.%+À-ɏ-]/.test(text[start - 1] as string)) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < 120 && /[\wÀ-ɏ.-]/.test(text[end] as string)) end += 1;
    const host = trimRight(text.slice(at + 1, end), '.-');
    if (start < at && /^[^.]{1,63}(?:\.[^.]{2,63}){1,4}$/.test(host))
      found.push({ address: `${text.slice(start, at)}@${host}`.toLowerCase(), index: start });
  }
  return found;
}

/** The mailbox of a rights desk speaks for itself; another one must follow words about reuse nearer than words about other matters. */
function isForRights(before: string, address: string): boolean {
  const near = lowerOf(before.slice(-220));
  if (RIGHTS_MAILBOX.test(address)) return !OTHER_MATTERS.isIn(near.slice(-60)) || ABOUT_REUSE.isIn(near.slice(-60));
  return ABOUT_REUSE.isIn(near) && !OTHER_MATTERS.isIn(near.slice(-70));
}

/** "For permission to republish, click here"; "Reprints & Permissions" in a footer. */
function linksIn(page: Page, { block, scope, isProse }: RightsBlock): Finding[] {
  if (isProse || block.traits & Trait.heading) return [];
  return block.anchors.slice(0, 40).flatMap((anchor) => {
    const words = block.text.slice(anchor.start, anchor.end).trim();
    if (words.length < 4 || words.length > 80) return [];
    if (!namesRightsDesk(words) && !isAskedIn(block, anchor.start, words)) return [];
    const address = mailOf(anchor.href) ?? page.resolve(anchor.href);
    return address
      ? [findInText('rights-contact', block, { about: 'contact' as const, address }, 0.7, { start: anchor.start, end: anchor.end, scope })]
      : [];
  });
}

function isAskedIn(block: Block, start: number, words: string): boolean {
  if (
    words.length > 60 ||
    !/^(?:click here|here|hier|ici|aquí|contact(?: us)?|this form|form|request|kontakt|здесь|здесь\.|こちら|リンク先)/i.test(words)
  )
    return false;
  const before =
    lowerOf(block.text.slice(Math.max(0, start - 220), start))
      .split(/[.!?|•]/)
      .at(-1) ?? '';
  return ASKS.isIn(before);
}

const ASKS = phraseList('permission|republish|re-publish|reprint|license|licence|genehmigung|nachdruck|autorisation|autorización');

function mailOf(href: string): string | null {
  const address = /^mailto:(?<address>[^?]{3,120})/i.exec(href)?.groups?.['address'];
  return address?.includes('@') ? address.toLowerCase() : null;
}

/** PRISM and Dublin Core name the agent for rights: "journalpermissions@…". */
function fromMetas(page: Page): Finding[] {
  return [...new Set(page.meta('prism.rightsagent', 'dc.rightsagent', 'dcterms.rightsagent'))].slice(0, 3).flatMap((value) => {
    const address = mailsOf(value)[0]?.address ?? page.resolve(value);
    return address ? [findInMarkup('meta-rights-agent', 'meta', value, { about: 'contact' as const, address }, 0.8)] : [];
  });
}
