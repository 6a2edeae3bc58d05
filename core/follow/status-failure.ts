import type { Unreached } from './reasons.ts';

/** Why a status gives no page (RFC 9110); null where it gives one. */
export function statusFailure(status: number): Unreached | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  return status >= 500 ? 'server-failure' : 'refused';
}
