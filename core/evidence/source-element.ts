import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Party, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { textOf } from '../page/fold-space.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { isName } from '../wording/is-name.ts';
import { noOrigin } from '../wording/labels/origin-labels.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { findInText } from './finding.ts';
import { readLinkedSourceBox } from './markup/linked-source-box.ts';
import { readOutletsOwnPage } from './markup/outlets-own-page.ts';
import { sayAgency, sayAuthors, sayOrigin } from './say.ts';

const MOST_LINES = 16;
const MOST_ELEMENTS = 4;
const LONGEST_NAME = 30;
const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.hidden | Trait.form | Trait.heading;
const SOURCES = '[class*="source" i],[class*="vendor" i],[class*="vender" i],[id*="source" i]';
/** Elsewhere such an element names a partner or a picture's source as often, but for an agency: `<span class="source">AA</span>`. */
const OF_EAST_ASIA = /[\u3040-\u9fff\uac00-\ud7a3]/;
/** What else is called a source: of pictures and of figures. */
const OF_OTHERS = /image|img|photo|pic|video|resource|data|open/i;

/**
 * The element by the headline that its class calls the source, without a word that readers see: `<span class="date">…</span>
 * <a class="source">河湾日报</a>`, `<p class="articleVender">河岸新聞</p>`. Portals of East Asia sign so whose copy they show.
 */
export function readSourceElement(page: Page): Finding[] {
  const boxed = [...readLinkedSourceBox(page), ...sharedIn(page)];
  if (boxed.length > 0) return boxed;
  const kept = readOutletsOwnPage(page);
  if (kept.length > 0) return kept;
  return page.blocks
    .filter((block) => block.zone === 'byline' && block.ownTraits & Trait.credit && !(block.traits & NEVER))
    .slice(0, MOST_LINES)
    .flatMap((block) => elementsOf(block).flatMap((element) => named(page, block, element)))
    .slice(0, 1);
}

/** "以下文章来源于宣纸杂志，作者许佩芝": the card that WeChat sets above what one public account shows of another's. */
const SHARED = /^以下文章[来來]源[于於]\s?(?<outlet>[^，,。]{2,30}?)\s?[，,]\s?作者\s?(?<author>[^\s，,。]{1,20})/u;

function sharedIn({ blocks, region }: Page): Finding[] {
  return blocks
    .slice(0, Math.max(0, region.bodyStart + 2))
    .flatMap((block) => {
      const { outlet = '', author = '' } = SHARED.exec(block.text)?.groups ?? {};
      if (!isName(outlet, true)) return [];
      const says = sayOrigin({ name: outlet, url: null }, 'republished-from');
      const parties: Party[] = [{ name: author, type: 'unknown', url: null }];
      return [findInText('source-element', block, says, 0.9), findInText('byline', block, sayAuthors(parties), 0.7)];
    })
    .slice(0, 2);
}

function elementsOf({ element }: Block): Element[] {
  const all = [...(element.matches(SOURCES) ? [element] : []), ...[...element.querySelectorAll(SOURCES)].slice(0, MOST_ELEMENTS)];
  return all.filter((one) => !OF_OTHERS.test(`${one.getAttribute('class') ?? ''} ${one.id}`));
}

function named(page: Page, block: Block, element: Element): Finding[] {
  const name = nameIn(element);
  const start = block.text.indexOf(name);
  if (start < 0 || name.length < 2 || name.length > LONGEST_NAME || /[：:\d]/.test(name) || noOrigin.test(name)) return [];
  const agency = nameAgency(name);
  const link = element.closest('a') ?? element.querySelector('a[href]');
  if (!agency && !OF_EAST_ASIA.test(name) && !isLinkedSource(page, element)) return [];
  // A link that says more than who it is from leads to another article, which is theirs.
  if (link && nameIn(link) !== name) return [];
  const address = page.resolve(link?.getAttribute('href') ?? '');
  const isForeign = address !== null && /^https?:/.test(address) && registrableDomain(address) !== page.domain;
  // A word alone may be a section; what is linked to a site of its own is none.
  if (!agency && !(isForeign && isName(name, true)) && !isOutletLike(name)) return [];
  const url = isForeign && isArticleAddress(address) ? address : null;
  const says: Statement = agency
    ? sayAgency(agency.name)
    : sayOrigin({ name, url: isForeign && !url ? address : null }, 'syndicated-from', url);
  return [findInText('source-element', block, says, 0.72, { start, end: start + name.length })];
}

/** `<a class="source" href="https://tidal.test/2024/03/docks">Tidal Review</a>` by the headline: the link itself is called the source, and leads to another site's article. */
function isLinkedSource(page: Page, element: Element): boolean {
  const address = page.resolve(element.getAttribute('href') ?? '');
  return element.localName === 'a' && isArticleAddress(address) && registrableDomain(address) !== page.domain;
}

/** "2016年11月08日07:22 河湾日报": the day may stand in the same element. */
const DAY_BEFORE = /^\d{4}\D\d{1,2}\D\d{1,2}\S* (?:\d\S+ )?/;
const nameIn = (element: Element): string => textOf(element).replace(DAY_BEFORE, '');
