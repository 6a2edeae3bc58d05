import { registrableDomain } from '../agents/domain.ts';
import { parseUrl } from '../agents/parse-url.ts';
import { isOutletLike } from './outlet-like.ts';

/** Who tells newsrooms what happened: police, fire brigades, press services. */
const TELLS =
  /(?:^|[\s,(])(?:police|polic[íi]a|guardia civil|polizei\p{L}{0,14}|politie|polizia|carabinieri|polis|policja|policji|полиция|полиции|мвд|emniyet|feuerwehr|sheriff|пресс-служба|пресс-службы|прес-служба)(?:$|[\s,.)’'-])/iu;
const RELEASE =
  /\s(?:press releases?|press office|basın bülteni|basın açıklaması|comunicado de prensa|nota de prensa|communiqué de presse|comunicato stampa|persbericht|pressmeddelande|пресс-релиз|プレスリリース)$/iu;
/** "Journal of Eels, 2024. DOI: …", "Lantern v. Harbour, complaint". */
const RECORD = /(?:^|[\s(.,])(?:doi|DOI)(?:$|[\s:])|\p{L}{3} v\. \p{Lu}\p{L}/u;
/** "Harbour Board, annual report": what stands behind the last comma. */
const REPORT =
  /^(?:\p{L}{3,12}\s)?(?:relazione|rapporto|report|rapport|bericht|informe|relatório|raport|complaint|lawsuit|ruling|study)(?:\s(?:annuale|annuel|anual|roczny|\d{4}))?\.?$/iu;
const RECORD_HOST =
  /^(?:twitter\.com|x\.com|t\.co|bsky\.app|doi\.org|arxiv\.org|courtlistener\.com|sec\.gov|uspto\.gov|europa\.eu|github\.com)$/;
const NEWSROOM =
  /^(?:newsroom|press|presse|prensa|pressroom)\.|^[^/]+\/(?:[^?#]{0,40}\/)?(?:press-?releases?|newsroom|pressemitteilung(?:en)?)\//iu;
const ACADEMIC = /\.edu$|\.(?:ac|edu)\.\p{L}\p{L}$/u;

/** Whether what a label names is what a text draws on (the police, a release, a study, a post, a file of a court), and no text that it repeats. */
export function isDrawnOn(value: string, url: string | null): boolean {
  return saysRecord(value) || (url !== null && leadsToRecord(value, url));
}

function saysRecord(value: string): boolean {
  const bare = value.trim();
  const [, ...details] = bare.split(', ');
  return (
    RECORD.test(bare) ||
    REPORT.test(details.at(-1) ?? '') ||
    RELEASE.test(bare) ||
    (TELLS.test(bare) && bare.length <= 60 && !isOutletLike(bare))
  );
}

function leadsToRecord(value: string, url: string): boolean {
  const parsed = parseUrl(url);
  const domain = registrableDomain(url);
  if (!parsed || domain === null) return false;
  if (RECORD_HOST.test(domain)) return true;
  // Universities' releases are run whole under "Source: …" as often as not.
  return NEWSROOM.test(parsed.hostname + parsed.pathname) && !ACADEMIC.test(parsed.hostname) && !isOutletLike(value);
}
