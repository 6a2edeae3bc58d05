import { loadLook } from './look.ts';
import { wordsIn } from './words.ts';

/** Gives one of the extension's own pages the language, the direction and the colours that the reader wants, and returns the words. */
export async function preparePage(): Promise<ReturnType<typeof wordsIn>> {
  const { strings, theme } = await loadLook();
  const words = wordsIn(strings);
  const page = document.documentElement;
  page.lang = words.language;
  page.dir = words.direction;
  if (theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
  return words;
}
