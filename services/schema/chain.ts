import * as v from 'valibot';
import type { Comparison, Hop } from '../../core/model.ts';
import { AgentSchema } from './agents.ts';
import { BecauseSchema, orSentence } from './because.ts';
import { count, ids, share, text, textOrNull } from './values.ts';

const ComparisonSchema = v.object({
  sharedOfCopy: share,
  sharedOfOriginal: share,
  leftOut: count,
  added: count,
  changed: count,
  moved: count,
  headline: v.picklist(['same', 'changed', 'unknown']),
}) satisfies v.GenericSchema<Comparison>;

export const HopSchema = v.object({
  publisher: AgentSchema,
  role: v.picklist(['origin', 'agency', 'intermediary', 'this-page']),
  relation: v.picklist([
    'published',
    'republished-from',
    'syndicated-from',
    'cross-posted-from',
    'translated-from',
    'excerpted-from',
    'adapted-from',
    'archived-from',
  ]),
  work: v.object({ title: textOrNull, url: textOrNull, date: textOrNull }),
  standing: v.picklist(['stated', 'inferred', 'confirmed', 'contradicted', 'unreachable']),
  confidence: share,
  evidence: ids,
  reason: v.exactOptional(textOrNull),
  because: orSentence(BecauseSchema),
  capture: v.exactOptional(v.nullable(v.object({ url: text, time: text }))),
  comparison: v.exactOptional(v.nullable(ComparisonSchema)),
}) satisfies v.GenericSchema<Hop>;
