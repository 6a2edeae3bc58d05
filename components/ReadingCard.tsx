import { useMemo } from 'preact/hooks';
import type { Reading } from '../core/model.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { Byline } from './Byline.tsx';
import { ChainLine } from './ChainLine.tsx';
import { CitedPart } from './CitedPart.tsx';
import { ConflictList } from './ConflictList.tsx';
import { CopyPart } from './CopyPart.tsx';
import type { Copy } from './copying.ts';
import { FollowPart, type FollowProps } from './FollowPart.tsx';
import { ReusePart } from './ReusePart.tsx';
import { RightsPart } from './RightsPart.tsx';
import { SavePart, type SaveProps } from './SavePart.tsx';
import { SelectionPart } from './SelectionPart.tsx';
import { type ShowWords, ViewProvider, viewOf } from './view.tsx';

interface ReadingCardProps {
  reading: Reading;
  showWords?: ShowWords | undefined;
  /** Absent where nothing can be copied from. */
  copy?: Copy | undefined;
  /** The credit is copied without a click: a key asked for it. */
  copyAtOnce?: boolean | undefined;
  /** Words that the reader selected on the page and asks about. */
  selected?: string | undefined;
  /** Absent where no chain can be followed from. */
  follow?: FollowProps | undefined;
  /** Absent where no note can be saved from. */
  save?: SaveProps | undefined;
}

/** Everything a reading says, in the order of the reader's questions: who wrote it, where it was first, how it came here, whose it is. */
export function ReadingCard({ reading, showWords, copy, copyAtOnce, selected, follow, save }: ReadingCardProps) {
  const view = useMemo(() => viewOf(reading, showWords), [reading, showWords]);
  const { page, authors, dates, chain, conflicts, rights, citedSources } = reading;
  return (
    <ViewProvider value={view}>
      <article class="reading" data-part="reading">
        <header class="part">
          <h1 dir="auto" title={page.title ?? undefined} {...(page.language && { lang: page.language })}>
            {page.title ?? page.url}
          </h1>
          <Byline authors={authors} />
        </header>
        {selected !== undefined && <SelectionPart reading={reading} selected={selected} />}
        <ChainLine chain={chain} published={dates.published} disputed={conflicts.some(({ about }) => about === 'origin')} />
        {follow && <FollowPart reading={reading} {...follow} />}
        <ConflictList reading={reading} />
        <RightsPart rights={rights} />
        <ReusePart reading={reading} />
        <CitedPart cited={citedSources} />
        {follow && <ArchivePart url={page.url} />}
        {save && <SavePart {...save} />}
        {copy && <CopyPart copy={copy} atOnce={copyAtOnce} />}
      </article>
    </ViewProvider>
  );
}
