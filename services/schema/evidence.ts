import * as v from 'valibot';
import type { Evidence, QuoteSelector } from '../../core/model.ts';
import { text, textOrNull } from './values.ts';

const quotedLength = 500;

export const QuoteSelectorSchema = v.object({
  css: textOrNull,
  exact: text,
  prefix: text,
  suffix: text,
}) satisfies v.GenericSchema<QuoteSelector>;

export const EvidenceSchema = v.object({
  id: text,
  signal: text,
  where: v.picklist(['visible-text', 'meta', 'link', 'json-ld', 'microdata', 'rdfa', 'microformats', 'attribute', 'url', 'fetched-page']),
  scope: v.picklist(['article', 'page', 'site']),
  quote: v.pipe(text, v.maxLength(quotedLength)),
  selector: v.nullable(QuoteSelectorSchema),
}) satisfies v.GenericSchema<Evidence>;
