import { expect, test } from 'vitest';
import { readByline } from './byline.ts';
import { authorOfBoth } from './paired-labels.ts';

const authorsIn = (line: string, language: string) =>
  readByline(line, { language })
    .parties.filter(({ role }) => role === 'author')
    .map(({ name }) => name)
    .join('; ');

test.each([
  ['de', 'Text/Fotos: Anna Winter', 'Anna Winter'],
  ['de', 'Text + Fotos: Anna Winter', 'Anna Winter'],
  ['de', 'Text u. Foto: Anna Winter', 'Anna Winter'],
  ['en', 'Photos and story by Tom Pike', 'Tom Pike'],
  ['en', 'Text and pictures: Tom Pike', 'Tom Pike'],
  ['fr', 'Texte et photos Anne Dubois', 'Anne Dubois'],
  ['nl', "Tekst en foto's: Anna de Vries", 'Anna de Vries'],
  ['cs', 'Text a foto: Anna Nováková', 'Anna Nováková'],
  ['hu', 'Szöveg és fotó: Kovács Anna', 'Kovács Anna'],
  ['ro', 'Text și foto: Ana Popa', 'Ana Popa'],
  ['tr', 'Yazı ve fotoğraflar: Ayşe Liman', 'Ayşe Liman'],
  ['lv', 'Teksts un foto: Anna Osta', 'Anna Osta'],
  ['ja', '文・写真：田中美咲', '田中美咲'],
  ['zh', '文/图 王小明', '王小明'],
  ['ko', '글·사진 김민수', '김민수'],
  ['ar', 'نص وتصوير: سارة البحر', 'سارة البحر'],
])('who wrote and took the pictures is the author (%s): %s', (language, line, author) => {
  expect(authorsIn(line, language)).toBe(author);
});

test('of two labels each keeps its own', () => {
  expect(authorsIn('Text: Anna Winter, Bilder: Peter Lang', 'de')).toBe('Anna Winter');
  expect(authorsIn('Words Tom Pike Pictures Ann Reed', 'en')).toBe('Tom Pike');
  expect(authorsIn('글 김민수 사진 박서연', 'ko')).toBe('김민수');
  expect(authorsIn('Por Ana Ribera | Fotografía de Pedro Luna', 'es')).toBe('Ana Ribera');
  expect(authorsIn('By Tom Pike (Illustrations: Ann Reed)', 'en')).toBe('Tom Pike');
  expect(authorsIn('Tom Pike (words), Ann Reed (pictures)', 'en')).toBe('Tom Pike');
});

test('sentences and names keep their words', () => {
  for (const line of [
    'Text and image compression explained',
    'By Story Photos Inc',
    'Текст и фото Анны Береговой',
    'Report and photograph of the year',
  ])
    expect(authorOfBoth(line)).toBe(line);
});
