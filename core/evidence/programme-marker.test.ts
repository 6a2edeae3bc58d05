import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readProgrammeMarker } from './programme-marker.ts';

const counter =
  '<img src="https://counter.theconversation.com/content/40519/count.gif?distributor=republish-lightbox-basic" width="1" height="1">';

test('The Conversation’s counter on another site leads to the original by its number', () => {
  const [finding] = readProgrammeMarker(articleWith({ foot: counter }));
  expect(finding).toMatchObject({
    where: 'attribute',
    says: { publisher: { name: 'The Conversation' }, url: 'https://theconversation.com/article-40519', relation: 'republished-from' },
  });
});

test('its counter tells the licence that all its copies stand under', () => {
  const says = readProgrammeMarker(articleWith({ foot: counter })).map((finding) => finding.says);
  expect(says).toContainEqual({ about: 'licence', name: 'CC BY-ND', url: null, spdx: null });
});

test('on its own site the counter counts its own readers', () => {
  expect(readProgrammeMarker(articleWith({ foot: counter }, { url: 'https://theconversation.com/breakwater-40519' }))).toEqual([]);
});

test('the Republication Tracker Tool’s pixel names site and post', () => {
  const pixel =
    '<img id="republication-tracker-tool-source" src="https://lantern.test/?republication-pixel=true&post=812&ga4=G-1" style="width:1px">';
  expect(readProgrammeMarker(articleWith({ foot: pixel }))[0]?.says).toMatchObject({
    publisher: { name: 'lantern.test' },
    url: 'https://lantern.test/?p=812',
  });
});

test('in a list of links the counter is of what one of them leads to', () => {
  expect(
    readProgrammeMarker(articleWith({ foot: `<ul><li>${counter}<a href="https://theconversation.com/a-40519">Read</a></li></ul>` })),
  ).toEqual([]);
});

test('a pixel offered for copying is none that counts', () => {
  const offer = `<div id="republication-tracker-tool-modal-content" hidden><textarea>${counter}</textarea>${counter}</div>`;
  expect(readProgrammeMarker(articleWith({ foot: offer }))).toEqual([]);
});

test('ProPublica’s pixel needs the address that its paste-in carries', () => {
  const pixel = '<script src="https://pixel.propublica.org/pixel.js" async></script>';
  expect(readProgrammeMarker(articleWith({ foot: pixel }))).toEqual([]);
  const pasted = `<link rel="canonical" href="https://www.propublica.org/article/harbour-of-debts">${pixel}`;
  expect(readProgrammeMarker(articleWith({ foot: pasted }))[0]?.says).toMatchObject({
    url: 'https://www.propublica.org/article/harbour-of-debts',
  });
});
