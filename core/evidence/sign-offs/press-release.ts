import { nameAgency } from '../../agents/agency.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { readNotices } from '../../rights/notice.ts';
import { creditIn } from '../../wording/agency-credit.ts';
import { isName } from '../../wording/is-name.ts';
import { isOutletLike } from '../../wording/outlet-like.ts';
import { creditFindings, issuer } from './credit-findings.ts';

/** "Original-Content von: Hafenamt, übermittelt durch news aktuell", "Distributed by APO Group on behalf of Ministry of Ports.": whose release a wire carries. */
const RELAYED =
  /^(?:Original-Content von: |Contenu original de: |Contenuto originale di: |Distributed by APO(?: Group)? on behalf of |Denne pressemelding(?:en)? er sendt ut av |Denne pressemeddelelse er (?:ud)?sendt af )(\p{L}[^|.,:]{1,80}?)(?:, (?:übermittelt|transmis|trasmesso) | via |[.,]|$)/u;

/** "SOURCE Harbour Works Ltd" closes a press release: capitals, no colon; its issuer is where it is from. */
export function pressRelease(block: Block): Finding[] {
  const isWire = /view (?:source|original) (?:version|content)|for the original version on prweb/i.test(block.text);
  const wire = isWire ? /businesswire|prnewswire|globenewswire|accesswire|prweb/i.exec(block.text) : null;
  const agency = wire && nameAgency(`${wire[0]}.com`);
  if (agency) return creditFindings('press-release', block, { agencies: [agency], share: 'copy' }, 0.85);
  const relayed = RELAYED.exec(block.text);
  if (relayed) return [issuer('press-release', block, relayed[1] as string, 0.85)];
  // "<b>SOURCE</b> <a>Harbour Works</a>" is a theme's box, and a link to what the text draws on.
  const match = block.anchors.length > 0 ? null : /^SOURCE (\p{Lu}[^:|]{1,70})$/u.exec(block.text);
  if (!match || !isName((match[1] as string).trim(), true)) return [];
  return [issuer('press-release', block, (match[1] as string).trim(), 0.8)];
}

/** "Für den Inhalt der Pressemitteilung ist der Emittent »Harbour SE« verantwortlich." */
const ISSUER_QUOTED = /(?:emittent|herausgeber|aussender|absender)[^.»„"“]{0,40}[»„"“]([^«»„"“”]{2,60})[«"”“]/i;
const ISSUER_LABELLED = /^verantwortlich für den inhalt der (?:presse)?(?:mitteilung|meldung|aussendung) ?: ?(\p{L}[^.|]{1,60})/iu;

/** Wires of press releases tell whose words they carry where they decline to answer for them. */
export function issuedBy(block: Block): Finding[] {
  if (block.text.length > 300 || !/mitteilung|meldung|aussendung/i.test(block.text)) return [];
  const name = (ISSUER_QUOTED.exec(block.text)?.[1] ?? ISSUER_LABELLED.exec(block.text)?.[1] ?? '').trim();
  return name && isName(name, true) ? [issuer('press-release', block, name, 0.8)] : [];
}

/** The words of a link in the block of contacts that EIN Presswire sets below its releases. */
export const MAIL_TO = 'email us here';

/** "Ada Winter" "Harbour Works LLC" "+1 401-555-0188" "email us here": the firm whose release it is stands above its number. */
export function asksByMail(block: Block, page: Page): Finding[] {
  if (block.text !== MAIL_TO) return [];
  const above = page.blocks.slice(Math.max(0, block.index - 2), block.index).findLast(({ text }) => !/^\+?[\d\s().-]{7,24}$/.test(text));
  return above && isName(above.text, true) && !isPersonName(above.text, page.language ?? '')
    ? [issuer('press-release', above, above.text, 0.8)]
    : [];
}

/** What EurekAlert! says above a release of what kind it is. */
export const KIND_OF_RELEASE = /^(?:peer-reviewed publication|reports and proceedings|(?:business|meeting|grant and award) announcement)$/i;

/** "Peer-Reviewed Publication" "University of Harbour": below the kind stands whose release it is. */
export function belowKind(block: Block, page: Page): Finding[] {
  const below = KIND_OF_RELEASE.test(block.text) ? page.blocks[block.index + 1] : undefined;
  return below?.zone === block.zone && isName(below.text, true) ? [issuer('press-release', below, below.text, 0.8)] : [];
}

/** "©2024 Harbour Post. Visit harbour-post.test. Distributed by Tribune Content Agency, LLC.": whose text, and whose wire. */
export function syndicated(block: Block): Finding[] {
  const at = block.text.length <= 260 ? block.text.indexOf('Distributed by ') : -1;
  const [distributor = ''] = at < 0 ? [] : block.text.slice(at + 'Distributed by '.length).split(/[.,;|]/, 1);
  const agency = nameAgency(distributor.trim());
  if (!agency) return [];
  const [holder] = readNotices(block.text.slice(0, at)).flatMap((notice) => notice.holders);
  const isVisited = block.text.includes('. Visit ');
  const origin =
    holder && (isVisited || isOutletLike(holder)) && !nameAgency(holder) ? [issuer('agency-syndicated', block, holder, 0.8)] : [];
  return [...origin, ...creditFindings('agency-syndicated', block, { agencies: [agency], share: 'copy' }, 0.85)];
}

/** "Provided by University of Harbour" closes releases on science portals; "Distributed by …" on wires of wires. */
export function distributed(block: Block): Finding[] {
  const match = /^(?:Provided by|Released by|Bereitgestellt von|Fourni par) (\p{Lu}[^.:|]{2,70})$/u.exec(block.text);
  if (!match || !isName((match[1] as string).trim(), true)) return [];
  const credit = creditIn(match[1] as string);
  return credit ? creditFindings('provided-by', block, credit, 0.85) : [issuer('provided-by', block, (match[1] as string).trim(), 0.75)];
}
