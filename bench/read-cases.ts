import { availableParallelism } from 'node:os';
import { Crew } from '../cli/crew.ts';
import type { Reading } from '../core/model.ts';
import type { Case } from './label.ts';
import { faultsOfReading } from './reading-schema.ts';

/** A case with what reading it gave; `failure` says why there is no reading, or what is wrong with its shape. */
export interface ReadCase extends Case {
  reading: Reading | null;
  failure: string | null;
}

/** Seconds for a page: a busy machine is no failure, a page that hangs is. */
const PATIENCE = 600;

/** Reads every case in processes of its own, as the command line does, and holds each reading against the schema. */
export async function readCases(cases: Case[], jobs: number = availableParallelism()): Promise<ReadCase[]> {
  const crew = new Crew(jobs, PATIENCE);
  try {
    return await Promise.all(cases.map((one) => readCase(one, crew)));
  } finally {
    crew.close();
  }
}

async function readCase(one: Case, crew: Crew): Promise<ReadCase> {
  const outcome = await crew.read({ url: one.url, fallbackUrl: one.url, content: one.bytes });
  if ('error' in outcome) return { ...one, reading: null, failure: outcome.error };
  const faults = faultsOfReading(outcome.reading);
  return faults.length > 0
    ? { ...one, reading: null, failure: `breaks the schema: ${faults.slice(0, 3).join('; ')}` }
    : { ...one, reading: outcome.reading, failure: null };
}
