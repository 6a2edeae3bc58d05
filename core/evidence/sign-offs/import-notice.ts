import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { phraseList } from '../../rights/phrase-list.ts';
import { cueText } from '../../wording/cue-text.ts';
import { agenciesNamed, copyOf, creditFindings } from './credit-findings.ts';

const LONGEST_NOTE = 700;
const IMPORT_NUMBER = /(?:©\s?)?(?:dpa-infocom,\s?)?dpa:\d{6}-\d{2}-\d{4,}(?:\/\d+)?/u;

/** "© dpa-infocom, dpa:220124-99-835563/5": the number of the report in the agency's feed. */
export function importNumber(block: Block): Finding[] {
  const match = block.text.includes('dpa:') ? IMPORT_NUMBER.exec(block.text) : null;
  return match ? creditFindings('agency-import-number', block, copyOf('dpa'), 0.95, match.index, match.index + match[0].length) : [];
}

const IMPORTED =
  /automatisch (?:von|aus|durch|übernommen|importiert|veröffentlicht)|automatically (?:generated|imported|published)|auto-?generated|newskanal|aus dem ticker|wire agency feed|(?:agency|syndicated|wire|news) feed|redaktionell nicht bearbeitet|not been edited by|généré automatiquement|importé automatiquement|generado automáticamente|automatycznie|автоматически|unverändert (?:aus|von) .{0,40}übernommen|(?:publié|repris|diffusé)e?s? tel(?:le)?s? quel(?:le)?s?/i;

/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const IMPORT_CUE = phraseList(
  'automatisch |automatically |generated|newskanal|aus dem ticker| feed|redaktionell nicht bearbeitet|not been edited by|généré automatiquement|importé automatiquement|generado automáticamente|automatycznie|автоматически|unverändert|tel quel|telle quelle|tels quels|telles quelles',
);

function isImported(text: string): boolean {
  return IMPORT_CUE.isIn(cueText(text)) && (IMPORTED.test(text) || text.includes('unformatted feed'));
}

/** "Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen." */
export function importNotice(block: Block): Finding[] {
  if (block.text.length > LONGEST_NOTE || !isImported(block.text)) return [];
  return creditFindings('agency-import-notice', block, agenciesNamed(block.text), 0.93);
}

/** Whether words tell that the text came from an agency's feed, by number or in a sentence. */
export function isFromFeed(text: string): boolean {
  return isImported(text) || (text.includes('dpa:') && IMPORT_NUMBER.test(text));
}
