import { useRef, useState } from 'preact/hooks';
import { type FacetCount, type FacetName, type Filters, facetNames, isAtStart, startFilters } from '../../core/library/facets.ts';
import type { Relation, Standing } from '../../core/model.ts';
import { relationKeys, standingKeys } from '../word-keys.ts';
import { useWords, type WordKey } from '../words.tsx';
import { SavedSearches, type SavedSearchesProps } from './SavedSearches.tsx';

/** Values of a facet shown before the reader asks for all. */
const shownAtFirst = 6;

export interface FilterProps {
  filters: Filters;
  change: (filters: Filters) => void;
  counts: Record<FacetName, FacetCount[]>;
  searches: SavedSearchesProps;
}

const facetKeys: Record<FacetName, WordKey> = {
  kind: 'shelf.kind',
  outlet: 'shelf.outlet',
  agency: 'shelf.agency',
  author: 'shelf.author',
  holder: 'shelf.holder',
  licence: 'shelf.licence',
  relation: 'shelf.relation',
  standing: 'shelf.standing',
  tag: 'shelf.tag',
};

function wordKeyOf(facet: FacetName, value: string): WordKey | undefined {
  if (facet === 'kind') return value === 'note' ? 'shelf.kindNote' : 'shelf.notSaved';
  if (facet === 'relation') return relationKeys[value as Exclude<Relation, 'published'>];
  return facet === 'standing' ? standingKeys[value as Standing] : undefined;
}

interface FacetProps {
  facet: FacetName;
  counts: FacetCount[];
  chosen: readonly string[];
  toggle: (value: string) => void;
}

function FacetPart({ facet, counts, chosen, toggle }: FacetProps) {
  const { say, language } = useWords();
  const [all, setAll] = useState(false);
  const number = new Intl.NumberFormat(language);
  // Once open it stays so: who takes back its last value is still at it.
  const isOpen = useRef(facet === 'kind' || facet === 'outlet');
  isOpen.current ||= chosen.length > 0;
  if (counts.length === 0) return null;
  return (
    <details class="facet" data-facet={facet} open={isOpen.current}>
      <summary>{say(facetKeys[facet])}</summary>
      <ul class="plain">
        {counts.slice(0, all ? undefined : shownAtFirst).map(({ value, count }) => {
          const key = wordKeyOf(facet, value);
          return (
            <li key={value}>
              <label class="facet-value">
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                <span>
                  <bdi>{key ? say(key) : value}</bdi>
                </span>
                <span class="remark">{number.format(count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {counts.length > shownAtFirst && (
        <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('evidence.fewer') : say('shelf.allValues', number.format(counts.length))}
        </button>
      )}
    </details>
  );
}

function DateRange({ filters, change }: Pick<FilterProps, 'filters' | 'change'>) {
  const { say } = useWords();
  const field = (name: 'from' | 'until', key: WordKey) => (
    <label class="field">
      {say(key)}
      <input
        type="date"
        value={filters[name] ?? ''}
        onChange={(event) => change({ ...filters, [name]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    <details class="facet" data-facet="date" open={filters.from !== null || filters.until !== null}>
      <summary>{say('shelf.dates')}</summary>
      {field('from', 'shelf.from')}
      {field('until', 'shelf.until')}
    </details>
  );
}

/** What the entries can be narrowed by, each value with how many it would leave, and the searches that the reader saved. */
export function FilterPane({ filters, change, counts, searches }: FilterProps) {
  const { say } = useWords();
  const toggle = (facet: FacetName, value: string) => {
    const before = filters.chosen[facet] ?? [];
    const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    change({ ...filters, chosen: { ...filters.chosen, [facet]: values } });
  };
  return (
    <div class="part facets">
      <SavedSearches {...searches} />
      {!isAtStart(filters) && (
        <button type="button" onClick={() => change(startFilters)}>
          {say('shelf.clear')}
        </button>
      )}
      {facetNames.map((facet) => (
        <FacetPart
          key={facet}
          facet={facet}
          counts={counts[facet]}
          chosen={filters.chosen[facet] ?? []}
          toggle={(value) => toggle(facet, value)}
        />
      ))}
      <DateRange filters={filters} change={change} />
    </div>
  );
}
