/** What parts tags in a field: the commas of every script, and lines. */
const between = /[,،、，\n\r]/u;

/** Tags as they are kept: without marks and blanks around, each once; what a comma parts is two. */
export function tidyTags(tags: readonly string[]): string[] {
  return [
    ...new Set(
      tags
        .flatMap((tag) => tag.normalize('NFC').split(between))
        .map(tidyTag)
        .filter(Boolean),
    ),
  ];
}

const tidyTag = (tag: string): string =>
  tag
    .trim()
    .replace(/^[#\s]+/u, '')
    .replace(/\s+/gu, ' ');
