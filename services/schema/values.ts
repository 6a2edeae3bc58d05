import * as v from 'valibot';

/** Values that stand in many shapes. */

export const text = v.string();
export const textOrNull = v.nullable(text);
export const ids = v.array(text);
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
