import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { creditIn } from '../../wording/agency-credit.ts';
import { agencySignature } from '../../wording/bylines/agency-signature.ts';
import { trimMarks } from '../../wording/trim.ts';
import { creditFindings } from './credit-findings.ts';
import { DAY_BEHIND } from './day-behind.ts';

/** "SID jl rd": the letters of who wrote and who edited it. */
const EDITORS_BEHIND = /^(SID|AFP|DPA|APA|KNA|EPD)(?: [a-z]{2,3}){1,3}$/;

/** "Autor: PAP | 12-03-2024", "Por Agência Brasil" below the text, where an author's name would stand. Teasers are signed so within their link. */
const SIGNED =
  /^(?:(?:autor|author|auteur|autore|text|tekst|oprac|yazar|автор|συντάκτης)\.?\s?[:：]|(?:by|por|par|von|di|door|av|af)\s)\s?([^|•·]{2,40}?)\s?(?:[|•·].{0,40})?$/i;

/** "AGERPRES/(AS - autor: …, editor: …, editor online: …)": the agency, and in a bracket who made it. */
const MAKERS_OF = /^(\p{Lu}[\p{L} -]{1,24}?) ?\/? ?\([^()]{0,20}(?:autor|author|editor|redaktor|redator)\p{L}{0,2} ?:[^()]{4,160}\)\.?$/u;

/** A line of its own below the text that names agencies and nothing else: "dpa", "PAP/koc/ ula/ako", "AFP". */
export function wholeLine(block: Block, { language }: Page): Finding[] {
  const signed = isLinkedWhole(block) ? undefined : signatureIn(block.text, language ?? '');
  const credit = signed ? creditIn(signed) : isBareLine(block) ? creditOfLine(block.text) : null;
  return creditFindings('agency-sign-off', block, credit, 0.82);
}

const isLinkedWhole = ({ text, linked }: Block): boolean => linked >= text.length;

/** The agency that stands beside who wrote or made it. */
function signatureIn(text: string, language: string): string | undefined {
  const makers = text.length <= 200 ? MAKERS_OF.exec(text)?.[1] : undefined;
  return agencySignature(text, language)?.agency ?? makers ?? (text.length <= 90 ? SIGNED.exec(text)?.[1] : undefined);
}

function isBareLine({ text, anchors }: Block): boolean {
  const leadsOn = anchors.some(({ start, end, href }) => end - start > text.length / 2 && !/author|autor|source/i.test(href));
  return text.length <= 60 && !/[:：©]/.test(text) && !leadsOn;
}

function creditOfLine(text: string) {
  // "PAP/ap/": the second slash tells an editor's letters.
  const words = trimMarks(text, /^[^/]+\/[^/]+\/$/.test(text) ? '–—|()-' : '–—/|()-')
    .replace(DAY_BEHIND, '')
    .replace(EDITORS_BEHIND, '$1');
  if (/^(?:MAP|APP|SPA|TAP)$/u.test(words)) return null;
  return creditIn(words) ?? (/^\(.*\)$/.test(text) ? creditIn(text) : null);
}
