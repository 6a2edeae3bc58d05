import * as v from 'valibot';
import type { Because, Followed } from '../../core/follow/because.ts';
import { reasons, type Unreached } from '../../core/follow/reasons.ts';
import { count, share, text, textOrNull } from './values.ts';

const day = text;
const SharedSchema = v.object({ shared: count, of: count });
const unreached = Object.keys(reasons) as Unreached[];

export const BecauseSchema = v.variant('code', [
  v.object({ code: v.picklist(unreached) }),
  v.object({ code: v.literal('names-later'), name: text }),
  v.object({ code: v.literal('dated-later'), there: day, here: day }),
  v.object({ code: v.picklist(['translation', 'no-translation']), language: textOrNull, numbers: SharedSchema, names: SharedSchema }),
  v.object({ code: v.literal('some-words'), share }),
  v.object({ code: v.literal('set-form'), share, numbers: SharedSchema, names: SharedSchema }),
  v.object({ code: v.literal('another-text'), share, name: textOrNull }),
]) satisfies v.GenericSchema<Because>;

export const FollowedSchema = v.variant('code', [
  v.object({ code: v.literal('contradicted'), name: text, because: BecauseSchema }),
  v.object({ code: v.picklist(['names-another', 'names-later-hop']), name: text, other: text }),
  v.object({ code: v.literal('dated-otherwise'), name: text, stated: day, published: day }),
]) satisfies v.GenericSchema<Followed>;

/** A code of another version of Whence is no fault of the reading: its sentence in English is there too. */
export const orSentence = <Codes extends v.GenericSchema>(codes: Codes) => v.exactOptional(v.fallback(v.nullable(codes), null));
