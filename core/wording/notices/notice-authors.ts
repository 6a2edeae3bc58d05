import type { Party } from '../../model.ts';

/** "This article by A. Author was first published …" */
export function authorsOfNotice(words: string): Party[] {
  const [, behind] = words.slice(0, 200).split(/\bby /);
  const [named = ''] = (behind ?? '').split(/,? (?:was|is|has|first|originally|appeared|which) | [“"]/);
  const isNames = behind !== undefined && behind.length > named.length && /^\p{Lu}[^\d:;!?]{4,70}$/u.test(named);
  return (isNames ? named.split(/ and |, /) : [])
    .filter((name) => /^\p{Lu}/u.test(name) && name.includes(' ') && name.split(' ').length <= 4)
    .map((name) => ({ name: name.replace(/,$/, ''), url: null, type: 'person' }));
}
