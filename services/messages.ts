/**
 * The protocol between the doors: every message by name, with what it sends and what it answers.
 * Pages never speak it: content scripts send to the background alone, and hear one thing from it (`tabs/reading-ended.ts`).
 */
import type { Unreached } from '../core/follow/reasons.ts';
import type { QuoteSelector, Reading } from '../core/model.ts';
import type { Backup } from './files/backup.ts';
import type { Walked } from './following/walked.ts';
import type { PageSaved, PageToSave } from './notes/save-page.ts';
import type { TakenPicture } from './notes/take-picture.ts';
import type { SettingsChange } from './settings/settings.ts';
import type { PageOfTab } from './tabs/parser.ts';

/** A reading with a hash of the page's text as it was then. */
export interface PageRead {
  reading: Reading;
  textHash: string;
}

/** Why a tab can't be read: the browser's own page, a document in a viewer, a page too large, no access given, or nobody asked there yet. */
export type Unreadable = 'browser-page' | 'document' | 'too-large' | 'no-access' | 'unasked';

/** What came of reading a tab's page: what was read, or why there is nothing. */
export type PageOutcome = ({ state: 'read' } & PageRead) | { state: 'unreadable'; why: Unreadable } | { state: 'failed'; error: string };

/** What is known of the page in a tab. `readAt` is ISO 8601; `current` is false for a reading from the cache that this visit has not renewed. */
export type TabReading =
  | { state: 'read'; reading: Reading; readAt: string; current: boolean }
  | { state: 'unread' }
  | { state: 'unreadable'; why: Unreadable }
  /** The page that a link leads to, which no tab shows. */
  | { state: 'unreached'; why: Unreached }
  | { state: 'failed'; error: string };

/** How far a walk along a chain has come: pages asked for, and the host that is being asked, if any. */
export interface WalkProgress {
  pages: number;
  host: string | null;
}

/** What a page that was taken turned out to be: an article or not, and the reading for its badge where one is due (and loaded). */
export interface TakenNews {
  article: boolean;
  badge: Reading | null;
}

export type QuoteShown = 'shown' | 'not-found';
export type BadgeDismissal = 'page' | 'site' | 'always';

export interface Messages {
  /** reader → background: an article seems to stand in this tab; here is the page. It is read, kept and drawn on the toolbar. */
  'page.taken': { sends: PageOfTab; answers: TakenNews };
  /** reader → background: the tab moved on, without loading, to something that is no article. */
  'article.gone': { sends: null; answers: null };
  /** badge → background: the reader of the page put the badge away, for this site or for good. */
  'badge.dismissed': { sends: { until: Exclude<BadgeDismissal, 'page'> }; answers: null };
  /** popup → background: what is known of this tab's page, without touching the page. */
  'reading.of': { sends: { tabId: number }; answers: TabReading };
  /**
   * popup → background: read this tab's page now, through activeTab or the grant; with `insist`, as an article whatever it looks like;
   * `unasked`, where the reader only came by: a page that may not be read is no news for the toolbar then.
   */
  'reading.refresh': { sends: { tabId: number; insist: boolean; unasked: boolean }; answers: TabReading };
  /** popup → background: scroll this tab's page to these words and mark them. */
  'quote.show': { sends: { tabId: number; selector: QuoteSelector }; answers: QuoteShown };
  /** popup, side panel → background: the reader wants this chain followed and is being asked for the sites; begins by itself once they are given. */
  'chain.wanted': { sends: Walked; answers: null };
  /** popup, side panel → background: follow this chain to its end, with the sites that were given; answers with the followed reading. */
  'chain.follow': { sends: Walked; answers: TabReading };
  /** popup, side panel → background: how far this walk has come; null where none is on its way. */
  'chain.progress': { sends: Walked; answers: WalkProgress | null };
  /** popup, side panel → background: stop this walk and keep what it found. */
  'chain.stop': { sends: Walked; answers: null };
  /** side panel → background: read anew what a link leads to, with the sites that were given; the window's panel shows it. */
  'link.read': { sends: { windowId: number; url: string; insist: boolean }; answers: null };
  /** popup, side panel → background: save a note of this tab's page; answers what came of it. */
  'note.save': { sends: { tabId: number } & PageToSave; answers: PageSaved };
  /** badge → background: save a note of this page, unless it was saved before; answers what came of it. */
  'note.here': { sends: { id: string }; answers: PageSaved };
  /** popup, side panel → background: keep this picture, which was taken there, beside its note. */
  'picture.keep': { sends: TakenPicture; answers: null };
  /** settings, welcome → background: the reader wants these settings changed; registers or withdraws what follows from them. */
  'settings.changed': { sends: SettingsChange; answers: null };
  /** settings, library → background: how often notes are to be backed up, and in which form; plans the next one. */
  'backup.wanted': { sends: Partial<Pick<Backup, 'every' | 'form'>>; answers: Backup };
  /** settings, library → background: back up now; answers when the browser has the file, or says why not. */
  'backup.now': { sends: null; answers: Backup };
}

export type MessageName = keyof Messages;
export type Sends<N extends MessageName> = Messages[N]['sends'];
export type Answers<N extends MessageName> = Messages[N]['answers'];

/** What travels: the name and what it sends. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  sends: Sends<N>;
}

/** What comes back: the answer, or the words of an error that nobody expected. */
export type Reply<N extends MessageName = MessageName> = { ok: true; answer: Answers<N> } | { ok: false; error: string };
