import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readRightsContact } from './rights-contact.ts';

const read = (foot: string, head = '') =>
  readRightsContact(articleWith({ foot }, { head })).map(({ says }) => (says.about === 'contact' ? says.address : ''));

test('an address given for permissions', () => {
  expect(read('<p>For publication of our articles in print, contact: Desk@harbour-post.test</p>')).toEqual(['desk@harbour-post.test']);
  expect(
    read('<p>Alle Rechte vorbehalten. Für Fragen zu Rechten oder Genehmigungen wenden Sie sich bitte an lizenzen@hafenblatt.test</p>'),
  ).toEqual(['lizenzen@hafenblatt.test']);
});

test('an address that is hidden from harvesters is read as a reader sees it', () => {
  expect(
    read(
      '<p>For permission to republish, write to <span class="__cf_email__" data-cfemail="42272a022a23306c36273136">[email protected]</span></p>',
    ),
  ).toEqual(['eh@har.test']);
});

test('permission links of footers', () => {
  expect(read('<p><a href="https://rights.harbour-post.test/">Reprints &amp; Permissions</a></p>')).toEqual([
    'https://rights.harbour-post.test/',
  ]);
  expect(read('<p>For permission to republish this story, <a href="/ask">click here</a>.</p>')).toEqual([
    'https://www.harbour-post.test/ask',
  ]);
});

test('metas name the agent for rights', () => {
  expect(read('', '<meta name="prism.rightsAgent" content="permissions@quay-lantern.test">')).toEqual(['permissions@quay-lantern.test']);
});

test('the author’s own address, the press desk and the advertising desk are no rights contacts', () => {
  expect(read('<p>Ana Lima lives in Harbour State. She can be reached at ana@lima.test.</p>')).toEqual([]);
  expect(read('<p>For media inquiries: press@harbour-post.test</p>')).toEqual([]);
  expect(read('<p>To advertise, write to ads@harbour-post.test</p>')).toEqual([]);
});
