import { expect, test } from 'vitest';
import { languageTag } from './language-tag.ts';

test.each(['en', 'pt-BR', 'zh-Hant-TW', 'de-CH-1996'])('%s is a language', (tag) => expect(languageTag(tag)).toBe(tag));

test.each(['', 'e', 'en us', 'en\n', '"><script>', 'deutsch-'])('%j is none', (words) => expect(languageTag(words)).toBeNull());
