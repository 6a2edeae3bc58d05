import * as v from 'valibot';
import type { CitedSource, Conflict, DateClaim, Reading } from '../../core/model.ts';
import { AgentSchema, ContributorSchema } from './agents.ts';
import { FollowedSchema, orSentence } from './because.ts';
import { HopSchema } from './chain.ts';
import { EvidenceSchema } from './evidence.ts';
import { RightsSchema } from './rights.ts';
import { ids, share, text, textOrNull } from './values.ts';

const DateClaimSchema = v.object({ value: text, evidence: ids }) satisfies v.GenericSchema<DateClaim>;

const CitedSourceSchema = v.object({ name: text, url: v.exactOptional(textOrNull), evidence: ids }) satisfies v.GenericSchema<CitedSource>;

const ConflictSchema = v.object({
  about: v.picklist(['origin', 'author', 'date', 'rights', 'canonical']),
  explanation: text,
  evidence: ids,
  chains: v.exactOptional(v.array(v.array(HopSchema))),
  followed: orSentence(FollowedSchema),
}) satisfies v.GenericSchema<Conflict>;

/** A reading as it crosses a border; keys that the model does not know are dropped. */
export const ReadingSchema = v.object({
  schema: v.literal('whence/reading/1'),
  page: v.object({
    url: text,
    canonicalUrl: textOrNull,
    title: textOrNull,
    site: AgentSchema,
    language: textOrNull,
    kind: v.picklist(['article', 'not-article']),
    articleScore: share,
  }),
  authors: v.array(ContributorSchema),
  dates: v.object({ published: v.nullable(DateClaimSchema), original: v.nullable(DateClaimSchema), modified: v.nullable(DateClaimSchema) }),
  chain: v.pipe(v.array(HopSchema), v.minLength(1)),
  rights: RightsSchema,
  citedSources: v.array(CitedSourceSchema),
  conflicts: v.array(ConflictSchema),
  evidence: v.array(EvidenceSchema),
}) satisfies v.GenericSchema<Reading>;
