import { isPlaceholder } from '../core/agents/placeholder.ts';
import type { Words } from './words.tsx';

/** What a page is called: its headline, else its address, else that it has neither. */
export function pageName({ title, url }: { title: string | null; url: string }, { say }: Pick<Words, 'say'>): string {
  return title ?? (isPlaceholder(url) ? say('noteView.noTitle') : url);
}
