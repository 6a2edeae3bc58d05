import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Compared } from '../../core/compare/compare-texts.ts';
import type { Hop } from '../../core/model.ts';

/** How a door lays the page at an address beside one of its hops. */
export interface Comparing {
  /** The texts compared; null where they are no longer kept. */
  compare: (copy: string, hop: Hop) => Promise<Compared | null>;
  /** Where the two are shown side by side. */
  addressOf: (copy: string, hop: Hop) => string;
}

const ComparingContext = createContext<Comparing | null>(null);

export const ComparingProvider = ComparingContext.Provider;

/** Null in pages of others: no texts are kept there. */
export const useComparing = (): Comparing | null => useContext(ComparingContext);
