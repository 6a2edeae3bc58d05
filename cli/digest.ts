import { createHash } from 'node:crypto';
import type { Digest } from '../core/bundle/bundle-shape.ts';

/** SHA-256 by Node. */
export const digest: Digest = async (bytes) => createHash('sha256').update(bytes).digest('hex');
