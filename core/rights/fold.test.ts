import { expect, test } from 'vitest';
import { readCopyrightMarkup } from '../evidence/copyright-markup.ts';
import { readCopyrightNotice } from '../evidence/copyright-notice.ts';
import { readDisclaimer } from '../evidence/disclaimer.ts';
import { readLicence } from '../evidence/licence.ts';
import { readMachineTerms } from '../evidence/machine-terms.ts';
import { readProgrammeMarker } from '../evidence/programme-marker.ts';
import { readReuseTerms } from '../evidence/reuse-terms.ts';
import { readRightsContact } from '../evidence/rights-contact.ts';
import type { Agent, Finding } from '../model.ts';
import { articleWith } from '../page.test-support.ts';
import { foldRights } from './fold.ts';

const site: Agent = { name: 'Harbour Post', domain: 'harbour-post.test', url: null };
const lantern: Agent = { name: 'Quay Lantern', domain: 'quay-lantern.test', url: null };

function rightsOf(parts: Parameters<typeof articleWith>[0], origins: Agent[] = [], head = '') {
  const page = articleWith(parts, { head });
  const findings = [
    readCopyrightNotice,
    readCopyrightMarkup,
    readLicence,
    readProgrammeMarker,
    readReuseTerms,
    readDisclaimer,
    readRightsContact,
    readMachineTerms,
  ].flatMap((reader) => reader(page));
  const cited: Finding[] = [];
  const cite = (finding: Finding): string => {
    if (!cited.includes(finding)) cited.push(finding);
    return `e${cited.indexOf(finding) + 1}`;
  };
  return { ...foldRights(findings, { site, origins, cite }), cited };
}

const footer = '<footer><p>© 2005-2018 Harbour Post Ltd. All rights reserved.</p></footer>';

test('the notice beside the article counts before the footer', () => {
  const { rights } = rightsOf({ foot: '<p>Copyright © Ana Lima, Quay Lantern, 2016</p>', after: footer }, [lantern]);
  expect(rights.holders.map((holder) => [holder.name, holder.type])).toEqual([
    ['Ana Lima', 'person'],
    ['Quay Lantern', 'organization'],
  ]);
  expect(rights).toMatchObject({ year: 2016, notice: 'Copyright © Ana Lima, Quay Lantern, 2016' });
});

test('with nothing nearer the footer speaks, and its evidence says for the site', () => {
  const { rights, cited } = rightsOf({ after: footer });
  expect(rights.holders.map((holder) => holder.name)).toEqual(['Harbour Post Ltd.']);
  expect(cited[0]?.scope).toBe('site');
  expect(rights.year).toBe(2018);
});

test('an outlet repeats its own notice below an agency’s: the agency holds', () => {
  const foot = '<p>© 2013 Northern Wire Network, Inc. All rights reserved.</p><p>Copyright 2023 Harbour Post Ltd. All rights reserved.</p>';
  const { rights, conflicts } = rightsOf({ foot, after: footer });
  expect(rights.holders.map((holder) => holder.name)).toEqual(['Northern Wire Network, Inc.']);
  expect(conflicts).toEqual([]);
});

test('two lines that name those through whose hands the article came hold together', () => {
  const agency = { name: 'Tribune Content Agency', domain: 'tribunecontentagency.com', url: null };
  const signed = '<p>© 2013 Quay Lantern. Visit quay-lantern.test. Distributed by Tribune Content Agency.</p>';
  const { rights, conflicts } = rightsOf({ foot: `${signed}<p>Copyright 2013 Tribune Content Agency.</p>` }, [lantern, agency]);
  expect(rights.holders.map(({ name }) => name).sort()).toEqual(['Quay Lantern', 'Tribune Content Agency']);
  expect(conflicts).toEqual([]);
});

test('two articles’ notices that quarrel are both kept', () => {
  const foot = '<p>© 2013 Northern Wire Network, Inc. All rights reserved.</p><p>Copyright 2013 Quay Lantern. All rights reserved.</p>';
  expect(rightsOf({ foot }).conflicts.map((conflict) => conflict.explanation)).toEqual([
    'Two copyright lines beside the article name different holders: Northern Wire Network, Inc. and Quay Lantern.',
  ]);
});

const permission =
  '<div><p>Harbour Post grants permission to cross-post Harbour Post articles on community internet sites as long the source and copyright are acknowledged together with a hyperlink.</p></div>';

test('a republisher’s permission covers its own articles', () => {
  const { rights, conflicts } = rightsOf({ foot: '<p>Copyright © Ana Lima, Quay Lantern, 2016</p>', after: permission }, [lantern]);
  expect(rights.terms).toMatchObject([
    {
      use: 'repost-noncommercial',
      ruling: 'permitted-with-conditions',
      conditions: ['credit-source', 'state-copyright', 'link-to-original'],
    },
  ]);
  expect(conflicts).toMatchObject([
    {
      about: 'rights',
      explanation:
        'The permission to cross-post is for Harbour Post articles; this one is © Ana Lima, Quay Lantern, and Quay Lantern gives no such permission here.',
    },
  ]);
});

test('on its own article the permission stands without a quarrel', () => {
  expect(rightsOf({ foot: '<p>Copyright © Ana Lima, Harbour Post, 2016</p>', after: permission }).conflicts).toEqual([]);
});

test('a Creative Commons licence becomes terms', () => {
  const { rights } = rightsOf({ foot: '<p>This article is licensed under CC BY-NC-ND 4.0.</p>' });
  expect(rights.licence).toMatchObject({ name: 'CC BY-NC-ND 4.0', spdx: 'CC-BY-NC-ND-4.0' });
  expect(rights.terms.map((term) => [term.use, term.ruling, term.conditions.join(' ')])).toEqual([
    ['repost-noncommercial', 'permitted-with-conditions', 'credit-author state-copyright link-to-original noncommercial no-changes'],
    ['repost-commercial', 'ask-first', ''],
    ['translate', 'ask-first', ''],
  ]);
});

test('of two licences beside the article the narrower is shown, and both are told', () => {
  const foot = '<p>This article is licensed under CC BY 4.0.</p><p>This article is licensed under CC BY-NC-ND 4.0.</p>';
  const { rights, conflicts } = rightsOf({ foot });
  expect(rights.licence?.name).toBe('CC BY-NC-ND 4.0');
  expect(conflicts.map(({ explanation }) => explanation)).toEqual([
    'The page names two licences: CC BY-NC-ND 4.0 and CC BY 4.0. The narrower one is shown.',
  ]);
});

test('all rights reserved beside the article withdraws the site’s licence', () => {
  const { rights, conflicts } = rightsOf({
    foot: '<p>© 2020 Quay Lantern. All rights reserved.</p>',
    after: '<footer><p>Content on this site is licensed under CC BY 4.0.</p></footer>',
  });
  expect(rights.licence).toBeNull();
  expect(conflicts.map((conflict) => conflict.explanation)).toEqual([
    "The article's own line reserves all rights; the CC BY 4.0 licence stands for the site at large.",
  ]);
});

test('a republisher’s licence can’t widen the original’s', () => {
  const { rights, conflicts } = rightsOf({ after: '<footer><p>Content on this site is licensed under CC BY 4.0.</p></footer>' }, [lantern]);
  expect(rights.licence?.name).toBe('CC BY 4.0');
  expect(conflicts.map((conflict) => conflict.explanation)).toContain(
    "The CC BY 4.0 licence is Harbour Post's for its own pages; this article comes from Quay Lantern, whose licence it can't widen.",
  );
});

test('a page that says nothing of rights has none', () => {
  expect(rightsOf({}).rights).toEqual({
    holders: [],
    year: null,
    notice: null,
    licence: null,
    terms: [],
    fairUse: null,
    disclaimer: null,
    contacts: [],
  });
});

test('a notice in two lines has its year in the second, one further off is another’s', () => {
  const yearOf = (between: string) =>
    rightsOf({ after: `<footer><p>Harbour Post版权所有</p>${between}<p>©1999-2010</p></footer>` }).rights.year;
  expect(yearOf('')).toBe(2010);
  expect(yearOf('<p>About us</p><p>Contact</p>')).toBeNull();
});

test('an address in a notice gives way to the owner whom the footer names', () => {
  const named = (after: string) => rightsOf({ after }).rights.holders.map(({ name }) => name);
  const address = '<p>Copyright © 1997-2021 by www.harbour-post.test. All rights reserved</p>';
  expect(named(`<footer><p>百姓生活报社版权所有，未经书面授权禁止使用</p>${address}</footer>`)).toEqual(['百姓生活报社']);
  expect(named(`<footer>${address}</footer>`)).toEqual(['www.harbour-post.test']);
});

test('what machines may not do leaves what people may: all rights are reserved', () => {
  const head = '<meta name="tdm-reservation" content="1">';
  const { rights } = rightsOf({ after: footer }, [], head);
  expect(rights.terms.map(({ use, ruling }) => `${use}: ${ruling}`)).toEqual(['any: ask-first', 'text-and-data-mining: forbidden']);
});

test('a state’s own licence asks for the source', () => {
  const { rights } = rightsOf({ after: '<footer><p>Content on this site is under the Open Government Licence v3.0.</p></footer>' });
  expect(rights.terms.map(({ use, ruling, conditions }) => [use, ruling, conditions])).toEqual([
    ['any', 'permitted-with-conditions', ['credit-source']],
  ]);
});

test('a line between the article and the footer that names its origin is the article’s', () => {
  const line = '<div class="copyright">Copyright © Ana Lima, Quay Lantern, 2016</div>';
  const holders = (origins: Agent[]) => rightsOf({ after: `${line}${footer}` }, origins).rights.holders.map(({ name }) => name);
  expect(holders([lantern])).toEqual(['Ana Lima', 'Quay Lantern']);
  expect(holders([])).toEqual(['Harbour Post Ltd.']);
});

test('"a Creative Commons license" beside The Conversation’s counter is the one that all its copies stand under', () => {
  const words = '<p>This article is republished from The Conversation under a Creative Commons license.</p>';
  const counter = '<img src="https://counter.theconversation.com/content/40519/count.gif" width="1" height="1">';
  expect(rightsOf({ foot: words + counter }).rights.licence?.name).toBe('CC BY-ND');
  expect(rightsOf({ foot: words }).rights.licence?.name).toBe('Creative Commons');
});
