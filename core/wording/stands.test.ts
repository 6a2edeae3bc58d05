import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import { standingOf } from './stands.ts';

const standing = (tail: string) => {
  const page = articleWith({ body: `${prose}${prose}${tail}` });
  const block = page.blocks.find(({ text }) => text.startsWith('Original publication'));
  return block && standingOf(page, block);
};

test('a quotation above the text that speaks of this text is a note, any other is none', () => {
  const above = (words: string) => {
    const page = articleWith({ body: `<blockquote><p>${words}</p></blockquote>${prose}${prose}` });
    const block = page.blocks.find(({ text }) => text === words);
    return block && standingOf(page, block);
  };
  expect(above('本文来自微信公众号“河湾商业”，作者：方敏，经授权发布。')).toBe('note');
  expect(above('This article was first published by the Lantern Weekly.')).toBe('note');
  expect(above('Publicado originalmente en La Linterna. Segundo artículo de una serie.')).toBe('note');
  expect(above('He was born by the sea and first published in La Linterna in 1931.')).not.toBe('note');
  expect(
    above(`The sea first appeared to him as a field of grey. ${'It lay there every morning, and he wrote it down. '.repeat(4).trim()}`),
  ).not.toBe('note');
});

test('one of several lines below "Sources" speaks of what the text draws on', () => {
  const line = '<p>Original publication: Vida de Sal</p>';
  expect(standing(`<h3>Sources</h3>${line}<p>Study: Annals of Tides, 1974</p>`)).toBe('nowhere');
  expect(standing(`<h3>Where this is from</h3>${line}<p>Study: Annals of Tides, 1974</p>`)).toBe('note');
  expect(standing(line)).toBe('note');
});

test('what stands below “From our partners” is another’s', () => {
  const line = '<p>Original publication: Vida de Sal</p>';
  expect(standing(`<h4>From our partners</h4><p><a href="https://estuary.test/1">Ten boats to watch</a></p>${line}`)).toBe('nowhere');
  expect(standing(`<h4>Новости партнёров</h4>${line}`)).toBe('nowhere');
  expect(standing(`<h4>Our partners and the sea</h4>${line}`)).toBe('note');
});

test('the site’s own footer speaks of no article', () => {
  const page = pageWith(`<h1>Breakwater holds</h1><div>${prose}${prose}</div><footer><p>Source: Tide Watch</p></footer>`);
  const block = page.blocks.find(({ text }) => text === 'Source: Tide Watch');
  expect(block && standingOf(page, block)).toBe('nowhere');
});
