import type { Page } from '../page.ts';
import { isAuthorPage } from './author-page.ts';
import type { Block } from './blocks.ts';

/** How far up from a line its box is sought. */
const MOST_LEVELS = 6;

/**
 * The elements that hold a line and neither the headline nor the text, innermost first: the box it stands in, if it stands in one.
 * `element` is the line's own.
 */
export function boxesOf(element: Element, { blocks, region }: Pick<Page, 'blocks' | 'region'>, most = MOST_LEVELS): Element[] {
  const own = [blocks[region.headline], blocks[region.bodyStart], blocks[region.bodyEnd]].flatMap((block) => block?.element ?? []);
  const boxes: Element[] = [];
  let at: Element | null = element;
  while (at && boxes.length < most && !own.some((other) => at?.contains(other))) {
    boxes.push(at);
    at = at.parentElement;
  }
  return boxes;
}

const OF_QUOTATION =
  /(?:^|[\s_-])(?:(?:pull-?)?quot(?:e|ation)s?|zitat\p{L}{0,8}|citaat|citat|citas?|citazione|exergue|aforismo|epigraph|testimonials?|tweets?|toots?|social-(?:card|embed|post)|(?:twitter|instagram|tiktok|mastodon|bluesky|fb|facebook)-(?:tweet|media|embed|post))(?=$|[\s_-])/iu;
const OF_OTHER_WORK =
  /(?:^|[\s_-])(?:videos?|playlist|podcasts?|speakers?|events?|books?|buch|livre|libro|galler(?:y|ies)|newsletters?|polls?|charts?|glossary)(?=$|[\s_-])/i;
/** Who reads a text aloud. */
const OF_PLAYER = /(?:^|[\s_-])audio(?:-player)?(?=$|[\s_-])/i;
/** What makes a box of its own of a byline's element: a title, a player, a form. */
const SHOWN = 'h2,h3,h4,h5,h6,video,audio,iframe,form';

/** An element's classes as they are written, as many as can matter; `className` of a drawing's element is no string. */
export const classesOf = (element: Element): string => (element.getAttribute('class') ?? '').slice(0, 200);

/** An element that only screen readers are told. */
const UNSEEN = /(?:^|[\s_-])(?:sr-?only|screen-?reader|visually-?hidden|a11y)/i;

/** Whether an element's classes say that only screen readers are told it. */
export const isUnseen = (element: Element): boolean => UNSEEN.test(classesOf(element));

/** Whether a line stands in a box by the text that quotes somebody, or shows a post, a video, a podcast, an event or a book: whoever it names made or said that. */
export function isOfOtherWork(element: Element, page: Pick<Page, 'blocks' | 'region'>): boolean {
  const boxes = boxesOf(element, page);
  return boxes.some(
    (box) =>
      box.localName === 'blockquote' ||
      OF_QUOTATION.test(classesOf(box)) ||
      showsOtherWork(box) ||
      (box.localName !== 'blockquote' && box.previousElementSibling?.localName === 'blockquote' && holdsCite(box)),
  );
}

/** Whether an element says that it shows a video, a podcast, an event, a book, or reads the text aloud. */
export function showsOtherWork(box: Element): boolean {
  const classes = classesOf(box);
  return classes !== '' && ((OF_OTHER_WORK.test(classes) && box.querySelector(SHOWN) !== null) || OF_PLAYER.test(classes));
}

/** `<blockquote>…</blockquote><footer><cite>Ada Winter</cite></footer>`: who said it. */
const holdsCite = (box: Element): boolean => box.localName === 'cite' || box.querySelector('cite') !== null;

/** `<div class="kicker"><a href="/people/ada-winter">Ada Winter</a></div>`, `<p class="entry-tags">Tagged With: <a rel="tag">Ada Winter</a></p>`: a subject of the text, whose page the link leads to. */
export const isTopic = ({ element, anchors }: Block): boolean =>
  [element, element.parentElement].some((box) => box !== null && OF_TOPIC.test(classesOf(box)) && !/author|byline/i.test(classesOf(box))) &&
  anchors.some(({ href, rel }) => /\/(?:people|person)\//.test(href) || /\btag\b/i.test(rel));

const OF_TOPIC = /(?:^|[\s_-])(?:kicker|eyebrow|topics?|tags?|overline|supertitle)(?=$|[\s_-])/i;

/** Whether a line stands in the teaser of another story: its box has a linked title, and the link leads to no author. */
export function isOfTeaser(element: Element, page: Pick<Page, 'blocks' | 'region'>): boolean {
  return boxesOf(element, page, 4).some((box) =>
    [...box.querySelectorAll('h2 a[href],h3 a[href],h4 a[href],h5 a[href],a[href] h2,a[href] h3,a[href] h4')]
      .slice(0, 8)
      .some((link) => !isAuthorPage(link.closest('a')?.getAttribute('href') ?? '')),
  );
}
