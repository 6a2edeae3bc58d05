import { describe, expect, test } from 'vitest';
import { readRepublicationNotice } from '../../evidence/republication-notice.ts';
import { articleWith, prose } from '../../page.test-support.ts';

const named = (body: string, lang = 'en') =>
  readRepublicationNotice(articleWith({ body }, { lang })).flatMap(({ says }) =>
    says.about === 'origin' ? (says.publisher?.name ?? []) : [],
  );

describe('a notice whose subject is not this text', () => {
  test.each([
    ['en', 'A chandler wrote it in 1931. It was first printed in the Tide Watch, between two advertisements.'],
    ['en', 'She had sent it to nobody. The essay was first published in Tide Watch.'],
    ['de', 'Vorausgegangen war ein Streit. Der Bericht erschien zuerst in der „Laterne“.'],
    ['fr', 'Il l’avait écrit en mer. L’article a d’abord été publié dans La Lanterne.'],
    ['ru', 'Он написал её в море. Статья была впервые опубликована в «Маяке».'],
  ])('%s: %s', (lang, words) => {
    expect(named(`${prose}<p>${words}</p>${prose}`, lang)).toEqual([]);
    expect(named(`<p>${words}</p>${prose}`, lang)).toEqual([]);
    expect(named(`${prose}<p>${words}</p>`, lang)).toEqual([]);
  });

  test('what the text has spoken of, its last line goes on speaking of', () => {
    const last = '<p>Das Interview erschien zuerst in der „Laterne“.</p>';
    const spoken = '<p>In einem Interview hatte der Minister vor drei Tagen von einem Versehen gesprochen.</p>';
    expect([named(prose + last, 'de'), named(prose + spoken + prose + last, 'de')]).toEqual([['Laterne'], []]);
    expect(named(`${prose + spoken + prose}<hr>${last}`, 'de')).toEqual(['Laterne']);
  });

  test('a line without a subject that goes on to another names that one’s outlet', () => {
    expect(named(`${prose}<p>First published in Tide Watch, her nine poems have kept their edge.</p>`)).toEqual([]);
    expect(named(`${prose}<p>Zuerst erschienen in der „Laterne“, wurden ihre Gedichte bald vergessen.</p>`, 'de')).toEqual([]);
    expect(named(`${prose}<p>First published in Tide Watch, a quarterly of the coast and its people.</p>`)).toEqual(['Tide Watch']);
  });
});

test('what points at this text is said of it, wherever it stands', () => {
  const words = 'She kept it in a drawer. This essay was first published in Tide Watch, and nobody answered for a year.';
  expect(named(`<p>${words}</p>${prose}`)).toEqual(['Tide Watch']);
  expect(named(`${prose}<p>${words}</p>`)).toEqual(['Tide Watch']);
});

test('the original of this text is its own, and stays so above the terms that follow', () => {
  const terms = '<p>Harbour Commons grants permission to cross-post its articles on community sites as long as the source stands.</p>';
  expect(named(`${prose}<p>The original source of this article is Tide Watch.</p>${terms.repeat(3)}`)).toEqual(['Tide Watch']);
  expect(named(`${prose}<p>She wrote on. The first map of this coast was first published in Tide Watch.</p>${prose}`)).toEqual([]);
});
