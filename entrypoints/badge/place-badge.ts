import { findRoom, type Spot } from './find-room.ts';

// What may move when a sibling appears, though it takes no room: `h1 + p`, `:last-child`. The host itself is looked past.
function positionsAround(headline: HTMLElement, host: HTMLElement): string {
  const parent = headline.parentElement;
  const past = (element: Element | null | undefined, onward: 'nextElementSibling' | 'previousElementSibling') =>
    element === host ? host[onward] : element;
  const following = past(headline.nextElementSibling, 'nextElementSibling');
  const last = past(parent?.lastElementChild, 'previousElementSibling');
  const around = [headline, following, last, parent, parent?.nextElementSibling];
  return around.map((element) => JSON.stringify(element?.getBoundingClientRect() ?? null)).join();
}

function movesNothing(headline: HTMLElement, host: HTMLElement, insert: () => void): boolean {
  host.remove();
  const before = positionsAround(headline, host);
  insert();
  return before === positionsAround(headline, host);
}

/** Puts the badge's host beside the headline, in its flow but taking no room, where that moves nothing on the page; says whether it could. */
function insertBeside(headline: HTMLElement, host: HTMLElement): boolean {
  const anchor = headline.closest('a') ?? headline;
  const ways = [() => anchor.after(host), () => headline.parentElement?.append(host), () => headline.ownerDocument.body.append(host)];
  return ways.some((insert) => movesNothing(headline, host, insert));
}

/** The mark alone, whose line opens to the side that has the room for it: to the right where both have. */
function makeCompact(host: HTMLElement, spot: Spot, width: number, scale: number): void {
  const toRight = host.ownerDocument.documentElement.clientWidth - spot.left;
  const toLeft = spot.left + spot.width;
  const opensRight = toRight >= Math.min(width, toLeft);
  host.setAttribute('data-compact', opensRight ? 'right' : 'left');
  host.style.setProperty('--whence-room', `${Math.floor((opensRight ? toRight : toLeft) / scale)}px`);
}

/** Carries the badge from wherever the page's layout put its host to the free room at the headline; hides it where there is none. */
function moveToRoom(headline: HTMLElement, host: HTMLElement): void {
  host.style.cssText = '';
  host.removeAttribute('data-compact');
  const { width, height } = host.getBoundingClientRect();
  const spot = findRoom(headline, { width, height });
  if (!spot) return;
  // A page that is zoomed or scaled by its own style does the same to what the host is moved by.
  const scale = width / host.offsetWidth;
  if (spot.compact) makeCompact(host, spot, width, scale);
  // Only now: what a page lays out from right to left stays at its right edge when it shrinks.
  const { left, top } = host.getBoundingClientRect();
  const [along, down] = [spot.left - left, spot.top - top].map((pixels) => `${Math.round(pixels / scale)}px`);
  host.style.setProperty('--whence-shift', `${along} ${down}`);
  host.style.setProperty('--whence-visibility', 'visible');
}

/**
 * Shows the host beside the headline, looks again when the headline comes into sight, and keeps it there when the headline changes its size.
 * Nothing on the page moves for it; where there is no free room, nothing is shown. Returns how to end it.
 */
export function placeBadge(headline: HTMLElement, host: HTMLElement): () => void {
  // Both observers call back when layout is settled: measuring then costs no layout of its own.
  const sized = new ResizeObserver(() => moveToRoom(headline, host));
  const seen = new IntersectionObserver((entries) => {
    if (!host.isConnected && !insertBeside(headline, host)) seen.disconnect();
    moveToRoom(headline, host);
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    sized.observe(headline);
  });
  seen.observe(headline);
  return () => {
    seen.disconnect();
    sized.disconnect();
    host.remove();
  };
}
