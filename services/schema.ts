/**
 * Shapes checked at the borders: what a content script sends and what the database holds.
 * `satisfies` ties each schema to the model's type; it does not notice an optional field that a schema forgot, the round-trip test does.
 */
import * as v from 'valibot';
import type { PageRead } from './messages.ts';
import { ReadingSchema } from './schema/reading.ts';
import { text } from './schema/values.ts';
import type { PageOfTab } from './tabs/parser.ts';
import type { PageTaken } from './tabs/take-this-page.ts';

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
