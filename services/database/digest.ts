import type { Digest } from '../../core/bundle/bundle-shape.ts';

/** SHA-256 by the browser. */
export const digest: Digest = async (bytes) => {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
