import { useMemo } from 'preact/hooks';
import type { Reading } from '../core/model.ts';
import { Byline } from './Byline.tsx';
import { ChainLine } from './ChainLine.tsx';
import { CitedPart } from './CitedPart.tsx';
import { ConflictList } from './ConflictList.tsx';
import { ReusePart } from './ReusePart.tsx';
import { RightsPart } from './RightsPart.tsx';
import { type ShowWords, ViewProvider, viewOf } from './view.tsx';

/** Everything a reading says, in the order of the reader's questions: who wrote it, where it was first, how it came here, whose it is. */
export function ReadingCard({ reading, showWords }: { reading: Reading; showWords?: ShowWords }) {
  const view = useMemo(() => viewOf(reading, showWords), [reading, showWords]);
  const { page, authors, chain, conflicts, rights, citedSources } = reading;
  return (
    <ViewProvider value={view}>
      <article class="reading" data-part="reading">
        <header class="part">
          <h1 dir="auto" title={page.title ?? undefined} {...(page.language && { lang: page.language })}>
            {page.title ?? page.url}
          </h1>
          <Byline authors={authors} />
        </header>
        <ChainLine chain={chain} />
        <ConflictList conflicts={conflicts} />
        <RightsPart rights={rights} />
        <ReusePart rights={rights} />
        <CitedPart cited={citedSources} />
      </article>
    </ViewProvider>
  );
}
