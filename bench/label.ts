/** What a person found on a page: the answers that a reading is held against. A field that is absent was not looked for. */
export interface Label {
  id: string;
  /** The address that the page stood at; null where it is lost. */
  url: string | null;
  lang: string;
  /** Whether the label names all whom the page does, as it names them: a name that holds more than the label's is wrong then. */
  isWhole?: boolean;
  kind: 'article' | 'not-article';
  title?: string | null;
  authors?: string[];
  site?: string | null;
  /** When the page's site published it, YYYY-MM-DD. */
  publishedDate?: string | null;
  /** Who published first; null where nothing on the page says so. */
  original?: { name: string; url?: string | null; date?: string | null } | null;
  /** Who carried it between the first outlet and this page, where the page says so: a chain may name them. */
  through?: string[];
  /** The wire whose copy this is ('wire-copy'), or that only helped ('contributed', 'own-site'). */
  agency?: { name: string; role: 'wire-copy' | 'contributed' | 'own-site' } | null;
  copyright?: { holders?: string[]; year?: string | null } | null;
  /** Null where the text stands under none, whatever its pictures or other parts of the site do. */
  licence?: { name: string; spdx?: string | null } | null;
  /** What may be done with the text: "use: ruling", with its conditions behind a second colon. */
  terms?: string[];
  /** Words that the credit owed must hold. */
  credit?: string[];
}

/** One page to be read and judged. */
export interface Case {
  label: Label;
  url: string;
  bytes: Uint8Array;
  /** 'tune' pages may be looked into, 'check' pages tell whether that was tuning to pages; 'own' are this project's. */
  half: Half;
}

export type Half = 'tune' | 'check' | 'own';
