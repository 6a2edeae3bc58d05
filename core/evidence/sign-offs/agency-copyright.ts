import { nameAgency } from '../../agents/agency.ts';
import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { isUnderPicture } from '../../rights/under-picture.ts';
import { agencyAtStart } from '../../wording/agency-credit.ts';
import { creditFindings } from './credit-findings.ts';

/** "© 2012 The Associated Press. All rights reserved.", "RIPRODUZIONE RISERVATA © Copyright ANSA", "© dpa/harbour-post.test". */
export function agencyCopyright(block: Block, page: Page): Finding[] {
  // A notice in the site's footer speaks of the site; one on "Associated Press articles" of none in particular.
  if (block.text.length > 600 || (block.zone !== 'body' && block.zone !== 'foot') || /\barticles:/i.test(block.text)) return [];
  // "© BELGA" below a picture, with more of the text behind it.
  if (block.zone === 'body' && block.index < page.region.bodyEnd && isUnderPicture(block.element)) return [];
  const match = /(?:©|\(c\)|ⓒ|copyright|copr\.)(?:\s|©|\(c\)|:|copyright|by|the|\d{4}(?:[-–]\d{2,4})?|,)*/i.exec(block.text);
  if (!match) return [];
  const rest = block.text.slice(match.index + match[0].length);
  const head = rest.split(/\.(?=\s|$)|[|(]|,\s|\s[-–]\s|\s(?:all rights|click|alle rechte|tous droits|todos los|wszelkie)/i)[0] ?? '';
  const pieces = head.split('/');
  // "© dpa/A. Photographer" credits a picture; "© dpa/harbour-post.test" a text.
  if (pieces.length > 1 && pieces.slice(1).some((piece) => !nameAgency(piece) && !/\.\p{L}{2,}$/u.test(piece.trim()))) return [];
  const agency = agencyAtStart((pieces[0] ?? '').trim());
  if (!agency || /\d{4}\/\s?\p{Lu}/u.test(rest.slice(0, 40))) return [];
  return creditFindings(
    'agency-copyright',
    block,
    { agencies: [agency], share: 'copy' },
    0.8,
    match.index,
    match.index + match[0].length + head.length,
  );
}
