import { describe, expect, test } from 'vitest';
import { readLooseNotice } from '../../evidence/loose-notice.ts';
import { readRepublicationNotice } from '../../evidence/republication-notice.ts';
import { articleWith } from '../../page.test-support.ts';

const named = (foot: string) => {
  const page = articleWith({ foot: `<p><em>${foot}</em></p>` });
  return [...readRepublicationNotice(page), ...readLooseNotice(page)].flatMap(({ says }) =>
    says.about === 'origin' ? (says.publisher?.name ?? []) : [],
  );
};

describe('an origin that is another text’s is not this one’s', () => {
  test.each([
    'Correction: An earlier version said the letter was first published by the Lantern. It was first published by Tide Watch.',
    'This content was produced by Lantern Studio in partnership with Valvo. Our newsroom was not involved.',
    'Music: "Slow Tap" by The Gaskets. Archive tape courtesy of the BBC.',
    'Audio clips courtesy of Tide Watch.',
  ])('%s', (line) => {
    expect(named(line)).toEqual([]);
  });
});

describe('and what says it of this one is heard', () => {
  test.each([
    ['Correction: This story was originally published by Tide Watch; its name was missing.', 'Tide Watch'],
    ['This story was produced by Tide Watch, a nonprofit newsroom, in partnership with Pilot Wire.', 'Tide Watch'],
    ['Article courtesy of Tide Watch.', 'Tide Watch'],
    ['Courtesy of Lantern Weekly', 'Lantern Weekly'],
  ])('%s', (line, outlet) => {
    expect(named(line)).toContain(outlet);
  });
});
