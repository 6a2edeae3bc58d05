import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence, QuoteSelector, Reading } from '../core/model.ts';

export type ShowWords = (selector: QuoteSelector) => Promise<'shown' | 'not-found'>;

/** What every part of a reading's view needs of the whole. */
export interface View {
  /** The address of the page that was read. */
  pageUrl: string;
  /** The language of the page's words, BCP 47. */
  language: string | null;
  /** Returns the evidence of these ids, words in the text before markup, each once: what two readers heard in the same words at the same place is one. */
  evidenceOf: (ids: string[]) => Evidence[];
  /** Scrolls the page to these words; absent where there is no page to scroll. */
  showWords?: ShowWords | undefined;
  /** The page is not in front of the reader: it is a note's, or that of a link. */
  isAway: boolean;
  /** What the page says, where the reading is as its reader put it right. */
  asRead?: Reading | undefined;
}

const ViewContext = createContext<View | null>(null);

export const ViewProvider = ViewContext.Provider;

/** What the view around offers. Throws where none stands around. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('No view: wrap the parts of a reading in a ViewProvider');
  return view;
}

const placedWords = ({ where, quote, selector }: Evidence) => [where, quote, selector?.prefix, selector?.suffix].join('\n');

/** Returns what the parts need to know of a reading. */
export function viewOf(reading: Reading, showWords?: ShowWords, isAway = false, asRead?: Reading): View {
  const byId = new Map(reading.evidence.map((piece) => [piece.id, piece]));
  const inText = (piece: Evidence) => (piece.where === 'visible-text' ? 0 : 1);
  const evidenceOf = (ids: string[]) => {
    const pieces = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    const places = pieces.map(placedWords);
    return pieces.filter((_, at) => places.indexOf(places[at] ?? '') === at).sort((one, other) => inText(one) - inText(other));
  };
  return { pageUrl: reading.page.url, language: reading.page.language, evidenceOf, showWords, isAway, asRead };
}
