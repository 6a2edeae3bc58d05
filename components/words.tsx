import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure } from '#i18n';

export type WordKey = keyof GeneratedI18nStructure;
/** Keys that stand in one form for each plural category of the language: "byline.others" for "byline.others.one" and so on. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;

/** The strings of the interface in the reader's language, and that language's ways with dates and lists. */
export interface Words {
  /** BCP 47, for dates, numbers and lists. */
  language: string;
  direction: 'ltr' | 'rtl';
  say: (key: WordKey, ...slots: string[]) => string;
  /** As `say`, in the form that the language has for this number, which fills the first slot. */
  count: (key: CountKey, number: number) => string;
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/** Returns the words of the interface. Throws where no door provided them. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words: wrap the view in a WordsProvider');
  return words;
}
