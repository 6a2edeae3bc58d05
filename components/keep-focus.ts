/** What stands for itself: the focus stays within it where a part of it goes, and goes on behind it where it goes whole. */
const WHOLE = 'section, details, fieldset, form, li, dialog, [role]';

/**
 * Keeps the reader where they are when what they press goes away by that, as "Save note" and "Undo" do: browsers let the focus drop
 * out of the page, here it goes to what stood around, or right behind, until it goes on from there.
 */
export function keepFocus(place: HTMLElement): void {
  const root = place.getRootNode() as Document | ShadowRoot;
  const isFree = () => root.activeElement === null || root.activeElement === document.body;
  let way: HTMLElement[] = [];
  place.addEventListener('focusin', ({ target }) => {
    way = wayUp(target, place);
  });
  // Who leaves it of their own will has left it before it goes.
  place.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (way[0]?.isConnected && isFree()) way = [];
    }),
  );
  new MutationObserver((changes) => {
    if (way.length === 0 || way[0]?.isConnected) return;
    const left = placesLeft(way, changes);
    way = [];
    if (isFree()) left.some(hold);
  }).observe(place, { childList: true, subtree: true });
}

/** Whether the focus was put there because what had it went away. */
export const holdsFocus = (element: Element | null): boolean => element?.hasAttribute('data-holds-focus') ?? false;

function wayUp(target: EventTarget | null, place: HTMLElement): HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at = target as HTMLElement | null; at && at !== place; at = at.parentElement) way.push(at);
  return way;
}

/** Where the focus may go, best first, when what had it went with so much of what stood around it. */
function placesLeft(way: readonly HTMLElement[], changes: readonly MutationRecord[]): HTMLElement[] {
  const gone = way.filter((element) => !element.isConnected);
  const around = way.slice(gone.length);
  const beside = gone.some((element) => element.matches(WHOLE)) ? besideGone(gone.at(-1), changes) : [];
  return [...beside, ...around.filter((element) => element.matches(WHOLE)), ...around];
}

/** What stood right behind what is gone, and right before it. */
function besideGone(gone: HTMLElement | undefined, changes: readonly MutationRecord[]): HTMLElement[] {
  const change = changes.findLast(({ removedNodes }) => gone && [...removedNodes].includes(gone));
  return [change?.nextSibling, change?.previousSibling].filter((node) => node instanceof HTMLElement && node.isConnected) as HTMLElement[];
}

/** Puts the focus on what is none of its stops, for as long as it stays; says whether it took it. */
function hold(element: HTMLElement): boolean {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.setAttribute('data-holds-focus', '');
    element.addEventListener('blur', () => letGo(element), { once: true });
  }
  element.focus({ preventScroll: true });
  return element.matches(':focus') || letGo(element);
}

function letGo(element: HTMLElement): false {
  if (holdsFocus(element)) element.removeAttribute('tabindex');
  element.removeAttribute('data-holds-focus');
  return false;
}
