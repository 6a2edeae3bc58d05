/** Longer than this, in seconds, a walk cannot wait. */
export const LONGEST_WAIT = 8;

/** How many seconds a busy server asks to be left alone (RFC 9110, 10.2.3); null where it does not ask. */
export function secondsToWait(status: number, retryAfter: string | null, now: number): number | null {
  if ((status !== 429 && status !== 503) || retryAfter === null) return null;
  const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
