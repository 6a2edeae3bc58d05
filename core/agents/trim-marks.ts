/**
 * The text without any of the marks at its ends. A loop, since a pattern such as /[\s,]+$/ takes the square of the text's length
 * where marks abound.
 */
export function trimMarks(text: string, front: string, back = front): string {
  let start = 0;
  let end = text.length;
  while (start < end && front.includes(text.charAt(start))) start += 1;
  while (end > start && back.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The text without any of the marks at its end. */
export function trimRight(text: string, marks: string): string {
  return trimMarks(text, '', marks);
}
