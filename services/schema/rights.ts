import * as v from 'valibot';
import type { Licence, Rights, Term } from '../../core/model.ts';
import { ContributorSchema } from './agents.ts';
import { ids, text, textOrNull } from './values.ts';

const LicenceSchema = v.object({ name: text, url: textOrNull, spdx: textOrNull, evidence: ids }) satisfies v.GenericSchema<Licence>;

const TermSchema = v.object({
  use: v.picklist([
    'repost-noncommercial',
    'repost-commercial',
    'excerpt',
    'translate',
    'print',
    'text-and-data-mining',
    'ai-training',
    'any',
  ]),
  ruling: v.picklist(['permitted', 'permitted-with-conditions', 'ask-first', 'forbidden']),
  conditions: v.array(
    v.picklist([
      'credit-author',
      'credit-source',
      'state-copyright',
      'link-to-original',
      'noncommercial',
      'no-changes',
      'share-alike',
      'keep-tracking-code',
      'notify',
    ]),
  ),
  evidence: ids,
}) satisfies v.GenericSchema<Term>;

export const RightsSchema = v.object({
  holders: v.array(ContributorSchema),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  notice: textOrNull,
  licence: v.nullable(LicenceSchema),
  terms: v.array(TermSchema),
  fairUse: v.nullable(v.object({ evidence: ids })),
  disclaimer: v.nullable(v.object({ evidence: ids })),
  contacts: v.array(text),
}) satisfies v.GenericSchema<Rights>;
