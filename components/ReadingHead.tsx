import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Reading } from '../core/model.ts';
import { Byline } from './Byline.tsx';
import { ChainLine } from './ChainLine.tsx';
import { inLanguage } from './in-language.ts';
import { pageName } from './page-name.ts';
import { SelectionPart } from './SelectionPart.tsx';
import { type ShowWords, ViewProvider, viewOf } from './view.tsx';
import { useWords } from './words.tsx';

export interface HeadProps {
  reading: Reading;
  showWords?: ShowWords | undefined;
  /** Words that the reader selected on the page and asks about. */
  selected?: string | undefined;
  /** The page is not in front of the reader, who may want to go there. */
  isAway?: boolean | undefined;
  /** What the page says, where `reading` is as its reader put it right. */
  asRead?: Reading | undefined;
}

/** The headline, who wrote it and the chain, and below them what of the reading is laid in. */
export function ReadingHead({
  reading,
  showWords,
  selected,
  isAway = false,
  asRead,
  children,
}: HeadProps & { children?: ComponentChildren }) {
  const words = useWords();
  const view = useMemo(() => viewOf(reading, showWords, isAway, asRead), [reading, showWords, isAway, asRead]);
  const { page, authors, dates, chain, conflicts } = reading;
  return (
    <ViewProvider value={view}>
      <article class="reading" data-part="reading">
        <header class="part">
          <h1 title={page.title ?? undefined} {...inLanguage(page.title ?? '', page.title && page.language)}>
            {pageName(page, words)}
          </h1>
          <Byline authors={authors} />
        </header>
        {selected !== undefined && <SelectionPart reading={reading} selected={selected} />}
        <ChainLine chain={chain} published={dates.published} disputed={conflicts.some(({ about }) => about === 'origin')} />
        {children}
      </article>
    </ViewProvider>
  );
}
