import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';

/** Reads one kind of statement that pages make. Returns every place where it found it, quoted; never judges between them, never throws for what a page holds. */
export type EvidenceReader = (page: Page) => Finding[];
