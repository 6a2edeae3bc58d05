import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { freeNames } from './free-names.ts';

const parser = new new JSDOM('').window.DOMParser();
const parse = (html: string) => freeNames(parser.parseFromString(html, 'text/html'));

test.each(['body', 'documentElement', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'links', 'forms'])(
  'a picture or a form called “%s” stands in nobody’s way',
  (name) => {
    for (const named of [`<img name="${name}" id="${name}">`, `<form name="${name}"></form>`]) {
      const document = parse(`<p>The gates are kept.</p>${named}`);
      expect(document.body.querySelector('p')?.textContent).toBe('The gates are kept.');
      expect(document.documentElement.localName).toBe('html');
      expect(document.getElementsByTagName('p')).toHaveLength(1);
    }
  },
);

test('other names stay', () => {
  const document = parse('<form id="search" name="find"><input name="q" id="words"></form><h1 id="title">Gates</h1>');
  expect(document.body.innerHTML).toBe('<form id="search" name="find"><input name="q" id="words"></form><h1 id="title">Gates</h1>');
});
