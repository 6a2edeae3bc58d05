import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { readAuthorMarkup } from './author-markup.ts';
import { readVisibleByline } from './byline.ts';
import { readCanonicalAddress } from './canonical-address.ts';
import { readDateLine } from './date-line.ts';
import { readDateMarkup } from './date-markup.ts';
import { readOriginMarkup } from './origin-markup.ts';
import { readSiteName } from './site-name.ts';

/** Reads one kind of statement that pages make. Returns every place where it found it, quoted; never judges between them, never throws for what a page holds. */
export type EvidenceReader = (page: Page) => Finding[];

/** The register, in the order in which evidence is numbered: what a reader sees first, then what markup adds. */
export const evidenceReaders: readonly EvidenceReader[] = [
  readVisibleByline,
  readAuthorMarkup,
  readDateLine,
  readDateMarkup,
  readCanonicalAddress,
  readOriginMarkup,
  readSiteName,
];
