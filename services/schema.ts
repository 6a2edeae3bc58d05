/**
 * Shapes checked at the borders: what a content script sends and what the database holds.
 * `satisfies` ties each schema to the model's type; it does not notice an optional field that a schema forgot, the round-trip test does.
 */
import * as v from 'valibot';
import type { Because, Followed } from '../core/follow/because.ts';
import { reasons, type Unreached } from '../core/follow/reasons.ts';
import type {
  Agent,
  CitedSource,
  Comparison,
  Conflict,
  Contributor,
  DateClaim,
  Evidence,
  Hop,
  Licence,
  QuoteSelector,
  Reading,
  Rights,
  Term,
} from '../core/model.ts';
import type { PageRead } from './messages.ts';
import type { PageOfTab } from './parser.ts';
import type { PageTaken } from './take-this-page.ts';

const text = v.string();
const textOrNull = v.nullable(text);
const ids = v.array(text);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const quotedLength = 500;

const AgentSchema = v.object({ name: text, domain: textOrNull, url: textOrNull }) satisfies v.GenericSchema<Agent>;

const ContributorSchema = v.object({
  name: text,
  type: v.picklist(['person', 'organization', 'unknown']),
  role: v.picklist(['author', 'translator', 'editor', 'photographer', 'rights-holder', 'contributor']),
  url: v.exactOptional(textOrNull),
  evidence: ids,
}) satisfies v.GenericSchema<Contributor>;

const DateClaimSchema = v.object({ value: text, evidence: ids }) satisfies v.GenericSchema<DateClaim>;

const ComparisonSchema = v.object({
  sharedOfCopy: share,
  sharedOfOriginal: share,
  leftOut: count,
  added: count,
  changed: count,
  moved: count,
  headline: v.picklist(['same', 'changed', 'unknown']),
}) satisfies v.GenericSchema<Comparison>;

const day = text;
const SharedSchema = v.object({ shared: count, of: count });
const unreached = Object.keys(reasons) as Unreached[];

const BecauseSchema = v.variant('code', [
  v.object({ code: v.picklist(unreached) }),
  v.object({ code: v.literal('names-later'), name: text }),
  v.object({ code: v.literal('dated-later'), there: day, here: day }),
  v.object({ code: v.picklist(['translation', 'no-translation']), language: textOrNull, numbers: SharedSchema, names: SharedSchema }),
  v.object({ code: v.literal('some-words'), share }),
  v.object({ code: v.literal('another-text'), share, name: textOrNull }),
]) satisfies v.GenericSchema<Because>;

const FollowedSchema = v.variant('code', [
  v.object({ code: v.literal('contradicted'), name: text, because: BecauseSchema }),
  v.object({ code: v.picklist(['names-another', 'names-later-hop']), name: text, other: text }),
  v.object({ code: v.literal('dated-otherwise'), name: text, stated: day, published: day }),
]) satisfies v.GenericSchema<Followed>;

/** A code of another version of Whence is no fault of the reading: its sentence in English is there too. */
const orSentence = <Codes extends v.GenericSchema>(codes: Codes) => v.exactOptional(v.fallback(v.nullable(codes), null));

const HopSchema = v.object({
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

const RightsSchema = v.object({
  holders: v.array(ContributorSchema),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  notice: textOrNull,
  licence: v.nullable(LicenceSchema),
  terms: v.array(TermSchema),
  fairUse: v.nullable(v.object({ evidence: ids })),
  disclaimer: v.nullable(v.object({ evidence: ids })),
  contacts: v.array(text),
}) satisfies v.GenericSchema<Rights>;

const CitedSourceSchema = v.object({ name: text, url: v.exactOptional(textOrNull), evidence: ids }) satisfies v.GenericSchema<CitedSource>;

const ConflictSchema = v.object({
  about: v.picklist(['origin', 'author', 'date', 'rights', 'canonical']),
  explanation: text,
  evidence: ids,
  chains: v.exactOptional(v.array(v.array(HopSchema))),
  followed: orSentence(FollowedSchema),
}) satisfies v.GenericSchema<Conflict>;

export const QuoteSelectorSchema = v.object({
  css: textOrNull,
  exact: text,
  prefix: text,
  suffix: text,
}) satisfies v.GenericSchema<QuoteSelector>;

const EvidenceSchema = v.object({
  id: text,
  signal: text,
  where: v.picklist(['visible-text', 'meta', 'link', 'json-ld', 'microdata', 'rdfa', 'microformats', 'attribute', 'url', 'fetched-page']),
  scope: v.picklist(['article', 'page', 'site']),
  quote: v.pipe(text, v.maxLength(quotedLength)),
  selector: v.nullable(QuoteSelectorSchema),
}) satisfies v.GenericSchema<Evidence>;

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

export const PageReadSchema = v.object({
  reading: ReadingSchema,
  textHash: v.pipe(text, v.maxLength(64)),
}) satisfies v.GenericSchema<PageRead>;

/** A page as its tab's script took it down. */
export const PageOfTabSchema = v.object({
  page: v.object({ markup: v.array(text), mediaType: text, quirks: v.boolean() }),
  url: text,
}) satisfies v.GenericSchema<PageOfTab>;

/** The same, or why there is none. */
export const PageTakenSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), ...PageOfTabSchema.entries }),
  v.object({ ok: v.literal(false), why: v.picklist(['document', 'too-large']) }),
]) satisfies v.GenericSchema<PageTaken>;
