import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Mention } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { isMakersCorner, isRecordAddress } from '../wording/labels/record-hosts.ts';
import { isLinkToOriginal } from '../wording/link-words.ts';
import { skipKind } from '../wording/outlet-kinds.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { standingOf } from '../wording/stands.ts';
import { trimMarks } from '../wording/trim.ts';
import { findInText } from './finding.ts';
import { sayOrigin } from './say.ts';

const LONGEST_LINE = 80;
/** How many lines before the text's end such a link may stand. */
const REACH = 1;
/** The words of a link that importers of feeds put below what they took over. */
const BARE = /^(?:原文(?:链接|連結)|阅读原文|閱讀原文|元の?記事(?:を読む)?|원문(?: 보기)?)$/u;
const isBare = (words: string): boolean => BARE.test(words) || isLinkToOriginal(words);
/** "Read more at ▢", where the whole line is the link. */
const MORE = /^(?:read|see|continue reading)(?: (?:more|on|it))?(?: here)? (?:at|on|via) (?:the )?(?<outlet>\p{Lu}[^.!?:]{2,40})$/iu;

/** "To read more from the ▢, click here", "Click here to read more at ▢": the link may begin at the outlet. */
const CLICK =
  /^(?:to read (?:more|(?:the|this) (?:full|whole|entire|original) (?:story|article))(?: (?:at|on|from|in|of))? (?:[Tt]he )?(?<named>\p{Lu}[^.!?:,]{2,40}), click here|click here to read (?:more|(?:the|this) (?:full|whole|entire|original) (?:story|article)) (?:at|on|from|in|of|via) (?:[Tt]he )?(?<outlet>\p{Lu}[^.!?:,]{2,40}))$/u;

/** "Leia a reportagem completa no ▢, parceiro do Centrópolis": portals run the first half of what their partners write. */
const PARTNER =
  /^(?:leia|lea|lee|leggi|lire|lisez) .{4,40}? (?:no|na|em|en|su|sul|sur) (?<outlet>\p{Lu}[^.!?:,]{2,40}), (?:site |portal |veículo )?(?:parceir[oa]|soci[oa]|partner|partenaire) (?:d|of)/iu;

/** "Leer artículo completo en: <a>▢</a>": feeds' plug-ins lead to the whole behind the first lines. */
const LEADS =
  /^(?:(?:leer|lee|ver|seguir leyendo|continuar leyendo) (?:el |la )?(?:artículo|nota|noticia|post|entrada)? ?(?:completo|completa|original|en origen)? ?en|(?:ler|leia|continuar lendo|veja) (?:o |a )?(?:artigo|matéria|notícia|texto|post)? ?(?:completo|completa|original|na íntegra)? ?(?:em|no|na)|lire (?:la suite|l[’']article (?:complet|original|intégral)|l[’']intégralité(?: de l[’']article)?)? ?sur|(?:leggi|continua a leggere) (?:il seguito|tutto|l[’']articolo (?:completo|originale|intero|integrale))? ?(?:su|in)|citește (?:articolul (?:complet|integral|original)|mai mult|mai departe) (?:pe|în))\s?:?$/i;

/** And "Leggi l’articolo completo su ▢" with its kin: they say themselves that here is a part. */
const WHOLE =
  /^(?:leggi (?:tutto )?l[’']articolo (?:completo|integrale|originale)(?: qui)? (?:su|sul|sulla|in)|(?:lee|leer|lea) (?:el|la) (?:artículo|nota) (?:completo|completa|original) en|leia (?:o|a) (?:artigo|matéria|texto) (?:completo|completa|original) (?:em|no|na)|lire l[’']article (?:complet|intégral|original) sur|den (?:ganzen|vollständigen|kompletten) (?:artikel|beitrag|text) (?:bei|auf|in)(?= .{2,40} lesen$)|lees het (?:volledige|hele) artikel (?:op|in)|läs hela artikeln (?:på|i)|les hele (?:saken|artikkelen) (?:på|i)|læs hele artiklen (?:på|i)|czytaj (?:cały|całość|oryginalny) (?:artykuł |tekst )?(?:na|w)|чита(?:ть|ти) (?:полностью|оригинал|повністю|оригінал)(?: статьи| статті)? (?:на|в)|чита(?:ть|ти) (?:на|в)(?= [«„"])) (?<outlet>[^.!?:]{2,40}?)(?: lesen)?$/iu;

/**
 * A line below the text that is nothing but a link to another site's article and calls it the source ("Source link", "Quelle",
 * "Read more at The Harbour Post"). Several of them are references.
 */
export function readSourceLink(page: Page): Finding[] {
  const { bodyEnd } = page.region;
  if (bodyEnd < 0) return [];
  const found = page.blocks
    .filter((block) => block.text.length <= LONGEST_LINE && block.anchors.length === 1)
    .filter((block) => !(block.traits & (Trait.list | Trait.table)) || opensOriginal(block))
    .flatMap((block) => linkIn(page, block) ?? []);
  const [link] = found;
  return link &&
    found.length === 1 &&
    !hasOthers(page, link) &&
    (link.block.index >= bodyEnd - REACH || opensOriginal(link.block)) &&
    standingOf(page, link.block) === 'note'
    ? [findingOf(link)]
    : buttonIn(page);
}

/** "기사원문": Korean portals set a button beside the date that opens the article on its paper's site. */
const BUTTON = /^(?:기사 ?)?원문(?: ?보기)?$/u;

function buttonIn(page: Page): Finding[] {
  for (const block of page.blocks)
    for (const { start, end, href } of block.zone === 'byline' ? block.anchors : []) {
      const url = BUTTON.test(block.text.slice(start, end).trim()) ? page.resolve(href) : null;
      if (isArticleAddress(url) && registrableDomain(url) !== page.domain) return [findingOf({ block, url, publisher: null })];
    }
  return [];
}

/** "View original", in the list of details between headline and text. */
const opensOriginal = ({ zone, text }: Block): boolean =>
  zone === 'byline' && /^view (?:the )?original(?: article| story| source)?$/i.test(text);

/** Newsletters end each of their items so: "… a story to keep. Read more at The Harbour Post". */
function hasOthers(page: Page, link: SourceLink): boolean {
  return page.blocks.some(
    (block) =>
      block !== link.block &&
      standingOf(page, block) !== 'nowhere' &&
      block.anchors.some(({ start, end, href }) => {
        const words = trimMarks(block.text.slice(start, end), '[](){}:：→»>›↗*–—-|.');
        return (MORE.test(words) || WHOLE.test(words)) && registrableDomain(page.resolve(href) ?? '') !== page.domain;
      }),
  );
}

interface SourceLink {
  block: Block;
  url: string;
  publisher: Mention | null;
}

function linkIn(page: Page, block: Block): SourceLink | null {
  const words = trimMarks(block.text, '[](){}:：→»>›↗*–—-|.');
  const [anchor] = block.anchors;
  const click = CLICK.exec(words.replace(/^(?:To|Click)/, (word) => word.toLowerCase()))?.groups;
  const clicked = click?.['named'] ?? click?.['outlet'] ?? PARTNER.exec(words)?.groups?.['outlet'] ?? '';
  const led = anchor && LEADS.test(block.text.slice(0, anchor.start).trim()) ? block.text.slice(anchor.start, anchor.end).trim() : '';
  if (!anchor || (clicked === '' && led === '' && anchor.end - anchor.start < words.length - 2)) return null;
  const whole = clicked === '' && !isBare(words) ? (WHOLE.exec(words)?.groups?.['outlet'] ?? '') : '';
  const outlet = clicked || whole || led || (MORE.exec(words)?.groups?.['outlet'] ?? '');
  if (!isBare(words) && whole === '' && !PARTNER.test(words) && led === '' && !isOutletLike(outlet)) return null;
  const url = page.resolve(anchor.href);
  if (!isArticleAddress(url) || registrableDomain(url) === page.domain || isRecordAddress(url)) return null;
  if (outlet === '' && isMakersCorner(url)) return null;
  const name = trimMarks(outlet.slice(skipKind(outlet)), ' «»„“”"');
  return { block, url, publisher: name === '' ? null : { name, url: null } };
}

function findingOf({ block, url, publisher }: SourceLink): Finding {
  const says = sayOrigin(publisher, publisher ? 'excerpted-from' : 'republished-from', url);
  return findInText('source-link', block, says, publisher ? 0.64 : 0.7);
}
