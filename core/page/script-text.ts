/** A larger hydration state, in characters, is not read. */
export const LARGEST_STATE = 2_000_000;
/** A larger script that is no data is not searched for a data layer. */
export const LARGEST_LAYER = 20_000;
/** A larger block of JSON-LD is not read. */
export const LARGEST_LD = 600_000;

/** Whether any reader looks into a script of this `type` attribute whose text has so many characters. */
export function mayBeRead(type: string | null, length: number): boolean {
  const kind = type?.trim().toLowerCase();
  if (kind === 'application/ld+json') return length <= LARGEST_LD;
  return length <= (kind === 'application/json' ? LARGEST_STATE : LARGEST_LAYER);
}
