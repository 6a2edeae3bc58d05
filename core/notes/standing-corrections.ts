import type { Correction } from '../model.ts';

/** A correction that holds, and what its reader had written in the same field before it, the earliest first. */
export interface StandingCorrection {
  correction: Correction;
  before: Correction[];
}

/** The corrections that hold, in the order in which they were made: of several of one field the latest. */
export function standingCorrections(corrections: readonly Correction[]): StandingCorrection[] {
  return corrections.flatMap((correction, place) => {
    const isOfField = ({ field }: Correction) => field === correction.field;
    if (corrections.slice(place + 1).some(isOfField)) return [];
    return [{ correction, before: corrections.slice(0, place).filter(isOfField) }];
  });
}
