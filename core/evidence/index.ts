import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { readAgencyAuthor } from './agency-author.ts';
import { readAgencyByline } from './agency-byline.ts';
import { readAgencyDateline } from './agency-dateline.ts';
import { readAgencySignOff } from './agency-sign-off.ts';
import { readAuthorDateline } from './author-dateline.ts';
import { readAuthorElement } from './author-element.ts';
import { readAuthorJsonLd } from './author-json-ld.ts';
import { readAuthorMeta } from './author-meta.ts';
import { readAuthorNote } from './author-note.ts';
import { readAuthorSignOff } from './author-sign-off.ts';
import { readVisibleByline } from './byline.ts';
import { readCanonicalAddress } from './canonical-address.ts';
import { readCitedMention } from './cited-mention.ts';
import { readClosingSource } from './closing-source.ts';
import { readContributionNote } from './contribution-note.ts';
import { readCopyrightMarkup } from './copyright-markup.ts';
import { readCopyrightNotice } from './copyright-notice.ts';
import { readDateLeaf } from './date-leaf.ts';
import { readDateLine } from './date-line.ts';
import { readDateMarkup } from './date-markup.ts';
import { readDisclaimer } from './disclaimer.ts';
import { readFairUseNotice } from './fair-use-notice.ts';
import { readHeaderLine } from './header-line.ts';
import { readLicence } from './licence.ts';
import { readLooseDate } from './loose-date.ts';
import { readLooseNotice } from './loose-notice.ts';
import { readMachineTerms } from './machine-terms.ts';
import { readOriginJsonLd } from './origin-json-ld.ts';
import { readOriginMarkup } from './origin-markup.ts';
import { readOriginalSourceLine } from './original-source-line.ts';
import { readPageState } from './page-state.ts';
import { readPartnerLogo } from './partner-logo.ts';
import { readPortalPartner } from './portal-partner.ts';
import { readPrintedEdition } from './printed-edition.ts';
import { readProgrammeMarker } from './programme-marker.ts';
import { readQuotedWhole } from './quoted-whole.ts';
import { readRecordLink } from './record-link.ts';
import { readRepostMarkup } from './repost-markup.ts';
import { readRepublicationNotice } from './republication-notice.ts';
import { readReuseTerms } from './reuse-terms.ts';
import { readRightsContact } from './rights-contact.ts';
import { readRssTail } from './rss-tail.ts';
import { readSiteName } from './site-name.ts';
import { readSourceElement } from './source-element.ts';
import { readSourceLink } from './source-link.ts';
import { readTranslationNote } from './translation-note.ts';
import { readViaCredit } from './via-credit.ts';

/** Reads one kind of statement that pages make. Returns every place where it found it, quoted; never judges between them, never throws for what a page holds. */
export type EvidenceReader = (page: Page) => Finding[];

/** The register, in the order in which evidence is numbered: what a reader sees first, then what markup adds. */
export const evidenceReaders: readonly EvidenceReader[] = [
  readRepublicationNotice,
  readLooseNotice,
  readViaCredit,
  readHeaderLine,
  readOriginalSourceLine,
  readClosingSource,
  readRssTail,
  readSourceElement,
  readPrintedEdition,
  readSourceLink,
  readQuotedWhole,
  readTranslationNote,
  readProgrammeMarker,
  readAgencyByline,
  readAgencyDateline,
  readAgencySignOff,
  readAgencyAuthor,
  readVisibleByline,
  readAuthorDateline,
  readAuthorNote,
  readAuthorSignOff,
  readContributionNote,
  readAuthorJsonLd,
  readAuthorMeta,
  readAuthorElement,
  readDateLine,
  readDateLeaf,
  readDateMarkup,
  readLooseDate,
  readCanonicalAddress,
  readOriginJsonLd,
  readOriginMarkup,
  readPartnerLogo,
  readPortalPartner,
  readRepostMarkup,
  readPageState,
  readRecordLink,
  readCopyrightNotice,
  readCopyrightMarkup,
  readLicence,
  readReuseTerms,
  readMachineTerms,
  readFairUseNotice,
  readDisclaimer,
  readRightsContact,
  readCitedMention,
  readSiteName,
];
