import type { Unreached } from '../../core/follow/reasons.ts';

/** What asking for an address came to. A page that is not there may still say where it is now. */
export type Fetched =
  | { ok: true; url: string; redirects: string[]; content: Uint8Array; charset?: string; capture?: { url: string; time: string } }
  | { ok: false; why: Unreached; body?: { url: string; content: Uint8Array; charset?: string } };

/** How much one page may take. */
export interface Limits {
  bytes: number;
  /** Ends when the walk's time is over. */
  signal: AbortSignal;
}

/** Where the pages of a walk come from: the network, or a folder. Never rejects for what a page or a server does. */
export interface PageSource {
  fetch(address: string, limits: Limits): Promise<Fetched>;
  /** The last capture of an address before a day (ISO 8601; null: the last of all), in its own bytes; `no-capture` where there is none. */
  fetchCapture(address: string, before: string | null, limits: Limits): Promise<Fetched>;
  close(): Promise<void>;
}
