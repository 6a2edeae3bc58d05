/** The text in one line: each run of blanks a single one, none at its ends. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of an element in one line, as a reader would copy them; empty where there is no element. */
export const textOf = (element: Element | null | undefined): string => foldSpace(element?.textContent ?? '');
