import { browser } from 'wxt/browser';

/** Long enough that someone who reads one article after another meets a warm engine; in milliseconds. */
const restAfter = 5 * 60_000;

/**
 * Closes this document once nothing was asked of it for a while, for the engine's memory is of use to nobody then; it is laid
 * anew when it is wanted. Not while `isNeeded` says that something here is still in use. Firefox ends its own background page.
 */
export function closeWhenIdle(isNeeded: () => boolean): void {
  if (import.meta.env.BROWSER === 'firefox') return;
  let timer = setTimeout(end, restAfter);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(end, restAfter);
  };
  browser.runtime.onMessage.addListener(() => {
    wait();
    return undefined;
  });
  function end(): void {
    if (isNeeded()) wait();
    else close();
  }
}
