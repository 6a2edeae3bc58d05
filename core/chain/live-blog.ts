import { typesOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidates.ts';

/** Whether a page's markup calls it a live blog. */
export function isLiveBlog({ jsonLd }: Page): boolean {
  return jsonLd.some((node) => typesOf(node).includes('LiveBlogPosting'));
}

/** Whether words alone name an agency: in a live blog single posts are signed so ("The bridge is open again. (AFP)"), the whole is the outlet's. */
export function signsPosts({ kind, findings }: Candidate): boolean {
  return kind === 'agency' && findings.every(({ where }) => where === 'visible-text');
}
