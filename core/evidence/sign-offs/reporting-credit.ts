import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { copyOf, creditFindings } from './credit-findings.ts';

/** Reuters signs with its reporters and editors, and with its principles. */
export function reportingCredit(block: Block): Finding[] {
  const text = block.text.slice(-500);
  if (!/reporting|writing|reportage|reporte|bericht|trust principles/i.test(text)) return [];
  const offset = Math.max(0, block.text.length - 500);
  const principles = /Our Standards: ?The Thomson Reuters Trust Principles|Thomson Reuters Trust Principles/i.exec(text);
  if (principles)
    return creditFindings(
      'agency-sign-off',
      block,
      copyOf('Reuters'),
      0.9,
      offset + principles.index,
      offset + principles.index + principles[0].length,
    );
  const opening = /[(（](?:additional )?(?:reporting|writing|reportage|reporte|bericht|berichtet) (?:by|de|por|von) /i.exec(text);
  const isClosed = opening !== null && /[)）]\.?$/.test(text) && !/[)）]./.test(text.slice(opening.index, -2));
  return isClosed ? creditFindings('agency-sign-off', block, copyOf('Reuters'), 0.75, offset + opening.index) : [];
}
