import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Reading } from '../../core/model.ts';

export type KeptReading = Reading;

const schema: unknown = JSON.parse(readFileSync(new URL('../../core/reading.schema.json', import.meta.url), 'utf8'));

const fits = compile();

/** The value as a reading; an error that names the places where it doesn't fit the published schema. */
export function checkReading(value: unknown): Reading {
  if (fits(value)) return value;
  throw new Error(`This reading doesn't fit reading.schema.json:\n${JSON.stringify(fits.errors, null, 1)}`);
}

function compile(): ValidateFunction<Reading> {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile<Reading>(schema as object);
}
