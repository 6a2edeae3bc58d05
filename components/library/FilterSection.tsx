import { useMedia } from '../use-media.ts';
import { useWords } from '../words.tsx';
import { FilterPane, type FilterProps } from './FilterPane.tsx';

/** The filters: open where they have a pane of their own, else folded above the list. */
export function FilterSection(props: FilterProps) {
  const { say } = useWords();
  const hasPane = useMedia('(min-width: 68.75em)');
  return (
    <section class="filter-pane" aria-label={say('shelf.filters')}>
      <details open={hasPane}>
        <summary class="part">{say('shelf.filters')}</summary>
        <FilterPane {...props} />
      </details>
    </section>
  );
}
