import { foldName } from '../agents/fold-name.ts';
import { parseUrl } from '../agents/parse-url.ts';
import { foldAddress } from '../follow/same-address.ts';
import { keyOutlets } from '../map/outlet-key.ts';
import type { WalkedPage } from '../map/outlet-map.ts';

/** What the rule looks at. `textHash` is of the text that was read. */
export interface StoryPage extends WalkedPage {
  title: string | null;
  textHash: string | null;
}

const fewestWords = 3;
const fewestWideLetters = 6;
/** Of scripts that put no blanks between words. */
const wideLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** A page with what its story may be told by. */
export interface Placed {
  page: StoryPage;
  outlet: string;
  address: string | null;
  /** The marks by which it may be told without an address: headline and text, each with its outlet. */
  marks: string[];
  /** Headline and text together, at whatever outlet; null where either says too little. */
  likeness: string | null;
}

/** The pages that have a chain, each with what its story may be told by. */
export function placePages(pages: readonly StoryPage[]): Placed[] {
  const keyOf = keyOutlets(pages.flatMap(({ chain }) => chain.map(({ publisher }) => publisher)));
  return pages.flatMap((page) => {
    const [origin] = page.chain;
    if (!origin) return [];
    const outlet = keyOf(origin.publisher);
    const address = articleAddress(page.chain.length > 1 ? origin.work.url : page.url);
    return [{ page, outlet, address, marks: marksOf(page, outlet), likeness: likenessOf(page) }];
  });
}

/** The folded address of an article; null for a front page, which names an outlet and no article. */
function articleAddress(address: string | null): string | null {
  const url = address === null ? null : parseUrl(address);
  if (!address || !url || (url.pathname === '/' && url.search === '')) return null;
  return foldAddress(address);
}

/** The headline, folded; null where it says too little. */
function tellingHeadline(title: string | null): string | null {
  const headline = foldName(title ?? '');
  const says = headline.split(' ').length >= fewestWords || (headline.match(wideLetter)?.length ?? 0) >= fewestWideLetters;
  return says ? headline : null;
}

function marksOf({ chain, title, textHash }: StoryPage, outlet: string): string[] {
  // A headline that the copy gave itself is not the origin's; where the origin's is stated, that one counts.
  const headline = tellingHeadline(chain[0]?.work.title ?? title);
  return [...(headline ? [`headline ${outlet} ${headline}`] : []), ...(textHash ? [`text ${outlet} ${textHash}`] : [])];
}

function likenessOf({ title, textHash }: StoryPage): string | null {
  const headline = tellingHeadline(title);
  return headline && textHash ? `${textHash} ${headline}` : null;
}
