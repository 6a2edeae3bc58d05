import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleText } from '../../core/compare/article-text.ts';
import type { Compared } from '../../core/compare/compare-texts.ts';
import type { Row } from '../../core/compare/lay-rows.ts';
import { useWords } from '../words.tsx';
import { BesidesTable } from './BesidesTable.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import { ComparisonRows } from './ComparisonRows.tsx';
import { MiniMap } from './MiniMap.tsx';
import { type Layout, useChangeKeys } from './use-change-keys.ts';

/** One of the two texts, with who published it and where. */
export interface ComparedSide {
  publisher: string;
  url: string;
  text: ArticleText;
  /** When an archive captured it, ISO 8601, where that is what was read. */
  capturedAt: string | null;
}

/** Two texts laid beside each other. */
export interface LaidTexts {
  copy: ComparedSide;
  original: ComparedSide;
  compared: Compared;
  rows: Row[];
}

export interface ComparisonProps {
  texts: LaidTexts;
  /** How the texts are laid at first; a narrow window has room for one column. */
  layout?: Layout;
  print: () => void;
}

/** A copy beside its original: what stands beside the text first, then the texts, change by change. */
export function ComparisonView({ texts, layout: first = 'beside', print }: ComparisonProps) {
  const { say } = useWords();
  const [layout, setLayout] = useState<Layout>(first);
  const [at, setAt] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const changes = texts.rows.flatMap((row, index) => (row.what === 'same' ? [] : [index]));
  const goTo = (change: number): void => setAt(Math.max(0, Math.min(changes.length - 1, change)));
  const next = () => changes.length > 0 && goTo(at === null ? 0 : at + 1);
  const previous = () => changes.length > 0 && goTo(at === null ? changes.length - 1 : at - 1);
  useChangeKeys({ next, previous, turn: () => setLayout(layout === 'beside' ? 'merged' : 'beside') });
  useEffect(() => {
    const row = at === null ? null : list.current?.querySelector<HTMLElement>(`[data-row="${changes[at]}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [at]);
  return (
    <div class="comparison" data-part="comparison-view">
      <ComparisonHead
        texts={texts}
        layout={layout}
        lay={setLayout}
        next={next}
        previous={previous}
        at={at}
        changes={changes.length}
        print={print}
      />
      <BesidesTable copy={texts.copy.text} original={texts.original.text} besides={texts.compared.besides} />
      {changes.length === 0 && <p class="part">{say('comparison.none')}</p>}
      <div ref={list}>
        <ComparisonRows texts={texts} layout={layout} />
      </div>
      <MiniMap rows={texts.rows} list={list} />
    </div>
  );
}
