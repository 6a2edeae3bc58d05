import { expect, test } from 'vitest';
import { inventedTexts, textOf } from './invented-texts.test-support.ts';
import { textKey } from './text-key.ts';

const latin = inventedTexts['Latin'] as string[];
const keyOf = (paragraphs: string[], wall: 'paywall' | null = null) => textKey({ text: textOf(paragraphs), wall });

test.each(Object.entries(inventedTexts))('a text in %s is known again in other type and other paragraphs', (_, text) => {
  const set = text.map((paragraph) =>
    paragraph
      .replace(/[“”«»]/gu, '"')
      .replace(/ — /gu, '\u00a0– ')
      .normalize('NFD'),
  );
  expect(keyOf([set.slice(0, 2).join(' '), ...set.slice(2)])).toBe(keyOf(text));
});

test('a text with a figure, a name or a sentence changed is another', () => {
  const [first, ...rest] = latin as [string, ...string[]];
  for (const other of [first.replace('three', 'four'), first.replace('Tuesday', 'Monday'), `${first} So it is said.`])
    expect(keyOf([other, ...rest])).not.toBe(keyOf(latin));
});

test('a line, and the words of a paywall, tell of no text', () => {
  expect(keyOf(['Please switch on scripts to read this page.'])).toBeNull();
  const wall =
    'This article is for subscribers only. Subscribe now to read the whole story and all that we publish, from four crowns a week.';
  expect(keyOf([wall], 'paywall')).toBeNull();
  expect(keyOf([...latin, ...latin], 'paywall')).not.toBeNull();
});

test('a few words under another headline are no text met before: they may be a question about cookies', () => {
  const few = [latin[0] as string];
  const under = (headline: string, paragraphs = few) => textKey({ text: textOf(paragraphs, { headline }), wall: null });
  expect(under('Breakwater holds')).toBe(under('BREAKWATER “holds”'));
  expect(under('Breakwater holds')).not.toBe(under('Town votes to keep its library'));
  expect(under('Breakwater holds', latin)).toBe(under('Town votes to keep its library', latin));
});
