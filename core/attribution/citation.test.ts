import { describe, expect, test } from 'vitest';
import type { Reading } from '../model.ts';
import { author, hop, originalReading, reprintReading } from '../reading.test-support.ts';
import { citationOf } from './citation.ts';
import { initialsOf, nameParts } from './name-parts.ts';

const day = '2026-11-24';
const own = (more: Partial<Reading> = {}): Reading => ({ ...originalReading(), ...more });
const dated = (date: string | null): Partial<Reading> => {
  const [here] = originalReading().chain;
  if (!here) throw new Error('Every chain has a hop');
  return { chain: [{ ...here, work: { ...here.work, date } }], dates: { published: null, original: null, modified: null } };
};
const titled = (title: string, language = 'en'): Partial<Reading> => ({ page: { ...originalReading().page, title, language } });
const text = (reading: Reading, style: Parameters<typeof citationOf>[1]) => citationOf(reading, style, day).text;
const address = 'https://www.commons-wire.test/essays/the-gates/5561';

// What is expected here was held once against citeproc-js with the CSL project's style for APA.
describe('APA', () => {
  test('author, date, title, outlet and address', () => {
    expect(text(own({ authors: [author('Ana María Delgado')] }), 'apa')).toBe(
      `Delgado, A. M. (2024, May 3). Who Keeps the Gates. Commons Wire. ${address}`,
    );
  });

  test('several authors, a particle, a generation and a house among them', () => {
    const authors = [author('Jean-Luc P. van Gogh'), author('Northern Wire', { type: 'organization' }), author('Martin King, Jr.')];
    expect(text(own({ ...dated('2024-05'), ...titled('Who Keeps the Gates?'), authors }), 'apa')).toBe(
      `van Gogh, J.-L. P., Northern Wire, & King, M., Jr. (2024, May). Who Keeps the Gates? Commons Wire. ${address}`,
    );
  });

  test('without author and date the title comes first and the day of reading is told', () => {
    expect(text(own({ ...dated(null), authors: [] }), 'apa')).toBe(
      `Who Keeps the Gates. (n.d.). Commons Wire. Retrieved November 24, 2026, from ${address}`,
    );
  });

  test('of more than twenty authors nineteen and the last are named', () => {
    const authors = Array.from({ length: 21 }, (_, index) => author(`Gil Name${String.fromCharCode(65 + index)}`));
    expect(text(own({ authors }), 'apa')).toContain('NameS, G., … NameU, G. (2024');
  });

  test('a reprint is cited as it was read, with the year of the original', () => {
    expect(text(reprintReading(), 'apa')).toBe(
      `Delgado, A. (2024, May 3). Who Keeps the Gates. Commons Wire. ${address} (Original work published 2024)`,
    );
  });
});

test('a work without a headline is described, as each style describes one', () => {
  const untitled = own({ ...titled('', 'ja'), authors: [] });
  expect(text(untitled, 'apa')).toBe(`[Untitled article]. (2024, May 3). Commons Wire. ${address}`);
  expect(text(untitled, 'mla')).toMatch(/^Untitled article\. Commons Wire, 3 May 2024, /);
  expect(text(untitled, 'chicago')).toMatch(/^Untitled article\. Commons Wire, May 3, 2024\. /);
  expect(text(untitled, 'wikipedia')).toMatch(/^\{\{cite news \|title=Untitled article \|url=/);
});

test('an address that nobody knows is told in no style', () => {
  const page = { ...originalReading().page, url: 'https://unknown.invalid/', canonicalUrl: null };
  const nowhere = own({ ...dated(null), page });
  for (const style of ['apa', 'mla', 'chicago', 'wikipedia'] as const) expect(text(nowhere, style)).not.toMatch(/invalid|https?:/);
});

test('quotation marks within a title become inner ones where it stands in some', () => {
  const said = own(titled('He said "Gates", not “dikes”'));
  expect(text(said, 'mla')).toContain('“He said ‘Gates’, not ‘dikes’.”');
  expect(text(said, 'chicago')).toContain('“He said ‘Gates’, not ‘dikes’.”');
  expect(text(said, 'apa')).toContain('He said "Gates", not “dikes”.');
});

test('MLA names one author or two, and of more the first', () => {
  const [one, two, three] = [author('Ana Delgado'), author('Ben Okri'), author('Cy Twombly')];
  expect(text(own({ authors: [one] }), 'mla')).toBe(
    `Delgado, Ana. “Who Keeps the Gates.” Commons Wire, 3 May 2024, ${address.replace('https://', '')}. Accessed 24 Nov. 2026.`,
  );
  expect(text(own({ authors: [one, two] }), 'mla')).toContain('Delgado, Ana, and Ben Okri. “');
  expect(text(own({ authors: [one, two, three] }), 'mla')).toContain('Delgado, Ana, et al. “');
});

test('Chicago names six authors, and of more the first three', () => {
  const authors = 'Abel Bell Cole Dale Earl Ford Gore'.split(' ').map((family) => author(`Kim ${family}`));
  expect(text(own({ authors: authors.slice(0, 1) }), 'chicago')).toBe(
    `Abel, Kim. “Who Keeps the Gates.” Commons Wire, May 3, 2024. ${address}.`,
  );
  expect(text(own({ authors: authors.slice(0, 6) }), 'chicago')).toContain('Kim Earl, and Kim Ford. “');
  expect(text(own({ authors }), 'chicago')).toContain('Abel, Kim, Kim Bell, Kim Cole, et al. “');
});

test('MLA and Chicago tell where a reprint stood first', () => {
  expect(text(reprintReading(), 'mla')).toMatch(/Originally published in The Saltmarsh Review, 2 May 2024\.$/);
  expect(text(reprintReading(), 'chicago')).toMatch(/Originally published in The Saltmarsh Review, May 2, 2024\.$/);
});

test('the outlet stands in italics, and the address is a link', () => {
  const { html, markdown } = citationOf(own(), 'chicago', day);
  expect(html).toContain('<i>Commons Wire</i>, May 3, 2024.');
  expect(html).toContain(`<a href="${address}">${address}</a>`);
  expect(markdown).toContain('*Commons Wire*');
});

describe("Wikipedia's cite news", () => {
  test('the work is the original, the site that was read is via', () => {
    expect(text(reprintReading(), 'wikipedia')).toBe(
      `{{cite news |last1=Delgado |first1=Ana |title=Who Keeps the Gates |url=${address} |work=The Saltmarsh Review |via=Commons Wire |date=2 May 2024 |access-date=24 November 2026}}`,
    );
  });

  test('an agency is the agency, not the author', () => {
    const chain = [hop('Northern Wire', { role: 'agency' }), ...originalReading().chain];
    expect(text(own({ chain, authors: [author('Northern Wire')] }), 'wikipedia')).toBe(
      `{{cite news |title=Who Keeps the Gates |url=${address} |work=Commons Wire |agency=Northern Wire |date=3 May 2024 |access-date=24 November 2026}}`,
    );
    expect(text(own({ chain, authors: [] }), 'apa')).toMatch(/^Northern Wire\. \(2024/);
  });

  test('a title in another script is told as one, with its language', () => {
    expect(text(own(titled('誰守閘門', 'zh-Hant')), 'wikipedia')).toContain('|script-title=zh:誰守閘門 ');
    expect(text(own(titled('誰守閘門', 'zh-Hant')), 'wikipedia')).toContain('|language=zh}}');
  });

  test('nothing on a page can end the template or add to it', () => {
    const evil = "}}|url=https://evil.test {{delete}} [[File:x]] <ref> ''x'' __NOINDEX__";
    const cited = text(own({ ...titled(evil), authors: [author(evil)] }), 'wikipedia');
    expect(cited.match(/\{\{|\}\}/g)).toHaveLength(2);
    expect(cited.match(/\|url=/g)).toHaveLength(1);
    expect(cited).not.toMatch(/\[\[|<ref>|''|__/);
  });
});

test.each([
  ['Vincent van Gogh', 'van Gogh', 'Vincent'],
  ['Nicholas St. Fleur', 'St. Fleur', 'Nicholas'],
  ['María de la Cruz', 'de la Cruz', 'María'],
  ['Иван Петров', 'Петров', 'Иван'],
])('%s is filed under %s', (name, family, given) => {
  expect(nameParts({ name, type: 'person' })).toEqual({ family, given, suffix: null });
});

test.each([['ليلى حداد'], ['陳大文'], ['김 민지'], ['Staff'], ['Delgado, Ana and Okri']])('%s is told whole', (name) => {
  expect(nameParts({ name, type: 'person' })).toEqual({ literal: name });
});

test('initials keep the hyphen', () => {
  expect(initialsOf('Mary-Ann Étienne')).toBe('M.-A. É.');
});

test('a shortened second surname stands with the first, and no name gets two stops', () => {
  const undated = own(dated(null));
  const [here] = undated.chain;
  if (!here) throw new Error('Every chain has a hop');
  const publisher = { name: 'the Quay Press Inc.', domain: null, url: null };
  const reading = { ...undated, authors: [author('Daniela Cerda E.')], chain: [{ ...here, publisher }] };
  expect(citationOf(reading, 'apa', day).text).toMatch(/^Cerda E\., D\. \(n\.d\.\)\. .* The Quay Press Inc\. Retrieved/);
  expect(citationOf(reading, 'chicago', day).text).toContain('The Quay Press Inc. Accessed');
});
