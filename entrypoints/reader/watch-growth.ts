/**
 * Watches a page for text that comes late, at a cost that does not depend on how much the page mutates: after the first
 * mutation it stops listening, waits, looks once whether anything worth reading changed, and listens again with a longer wait.
 * When the looks are used up it is over until the page moves on.
 */

/** Waits before each look, in milliseconds. */
const waits = [400, 800, 1600, 3200, 6400, 12_800];
/** How long a page may stand unchanged after its address changed until it is taken for the same page under another one, in milliseconds. */
const unmoved = 3000;

export interface GrowthWatch {
  /** The page as it stands has just been read. */
  restart: () => void;
  /** The address changed; the text of the new page is still to come, or the page only goes by another address now. */
  expectMove: () => void;
  stop: () => void;
}

/** What the page shows, coarse enough that a clock, a counter or an advertisement does not change it: a tenth more text does. */
export function outlineOf(page: Document): string {
  const length = page.body?.textContent?.length ?? 0;
  const headline = page.querySelector('h1')?.textContent?.trim() ?? '';
  return `${page.title}\n${headline}\n${Math.floor(Math.log(length + 1) / Math.log(1.1))}`;
}

/** Calls `changed` when the outline of the page has changed and come to rest for a moment. */
export function watchGrowth(changed: () => void): GrowthWatch {
  let seen = '';
  let used = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moveTimer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    lookLater();
  });

  function listen(): void {
    if (used < waits.length) observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  }
  function lookLater(): void {
    clearTimeout(timer);
    timer = setTimeout(look, waits[used] ?? 0);
    used += 1;
  }
  function look(): void {
    if (outlineOf(document) !== seen) tell();
    listen();
  }
  function tell(): void {
    clearTimeout(moveTimer);
    seen = outlineOf(document);
    changed();
  }
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(moveTimer);
    used = waits.length;
  }

  return {
    restart: () => {
      stop();
      used = 0;
      seen = outlineOf(document);
      listen();
    },
    expectMove: () => {
      stop();
      used = 0;
      lookLater();
      moveTimer = setTimeout(tell, unmoved);
    },
    stop,
  };
}
