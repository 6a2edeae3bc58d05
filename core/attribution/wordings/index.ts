import { eastern } from './eastern.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { western } from './western.ts';
import type { CreditWords } from './words.ts';

export type { CreditWords } from './words.ts';

/** By the languages' subtags in lower case, with the script's where a language is printed in two. */
export const creditWordings: Record<string, CreditWords> = { ...western, ...romance, ...slavic, ...eastern };
