import { registrableDomain } from '../../agents/domain.ts';
import { parseUrl } from '../../agents/parse-url.ts';

/** Networks and registers that texts draw on and are not copied from. */
const RECORDS =
  /^(?:twitter\.com|x\.com|t\.co|t\.me|bsky\.app|threads\.net|youtube\.com|youtu\.be|linkedin\.com|instagram\.com|facebook\.com|fb\.com|vk\.com|reddit\.com|tiktok\.com|wikipedia\.org|courtlistener\.com|github\.com|gitlab\.com|prtimes\.jp)$/;
/** Where studies stand. */
const STUDIES =
  /^(?:doi\.org|arxiv\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|sciencedirect\.com|springer\.com|wiley\.com|pnas\.org|plos\.org|nih\.gov|frontiersin\.org|mdpi\.com|tandfonline\.com)$/;
/** "nature.com/articles/s41586-…" is a study, "nature.com/articles/d41586-…" its news. */
const STUDY = /^(?:www\.)?nature\.com\/articles\/s/;
/** Where states and their bodies have their sites. */
const STATE =
  /(?:^|\.)(?:gov|mil|int|gouv\.fr|gv\.at|admin\.ch|bund\.de|europa\.eu|gc\.ca|govt\.nz|gub\.uy|bel\.tr|pol\.tr|nhs\.uk|police\.uk|(?:leg|jus|mp)\.br|(?:gov|gob|go|lg|mil)\.\p{L}\p{L})$|(?:^|\.)(?:gov|gouv|gob|bip)\.|(?:^|\.)(?:(?:rijks)?overheid\.nl|regeringen\.(?:se|dk)|regjeringen\.no|bundesregierung\.de|gouvernement\.fr|governo\.it|kremlin\.ru|valtioneuvosto\.fi|vlada\.(?:cz|si)|vlaanderen\.be|belgium\.be)$/u;
/** A maker's own corner for the press, its blog, its help. */
const CORNER =
  /^(?:newsroom|press|presse|prensa|pressroom|media|investors?|ir|support|help|developers?|docs|forums?|community|about|corporate|blog)\.|^[^/]+\/(?:[^?#]{0,40}\/)?(?:press-?releases?|press|presse|prensa|newsroom|news-room|presscorner|press-?cent(?:er|re)|media-?cent(?:er|re)|pressemitteilung(?:en)?|investors?|company|unternehmen|rathaus|support|forums?|blog)\//iu;
const ACADEMIC = /\.edu$|\.(?:ac|edu)\.\p{L}\p{L}$/u;

/** Whether an address leads to a record that texts draw on: a post, a study, a state's site. */
export function isRecordAddress(url: string): boolean {
  const parsed = parseUrl(url);
  if (!parsed) return false;
  const { hostname } = parsed;
  return RECORDS.test(registrableDomain(url) ?? '') || STATE.test(hostname) || isStudyAddress(url);
}

/** Whether an address leads to a study. */
export function isStudyAddress(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && (STUDIES.test(registrableDomain(url) ?? '') || STUDY.test(parsed.hostname + parsed.pathname));
}

/** Whether an address leads into a maker's press corner, blog or help. Universities' releases are run whole under "Source: …" as often as not. */
export function isMakersCorner(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && CORNER.test(parsed.hostname + parsed.pathname) && !ACADEMIC.test(parsed.hostname);
}

/** Whether an address is of those who keep papers that a journal published: "eprints.harbour.test", "…/pmc/articles/…". On a publisher's own site the page is the journal's. */
export const isRepository = (url: string): boolean => /[/.](?:e-?prints?|dspace|repositor\p{L}{1,4}|hal|pmc)[/.]/u.test(url);
