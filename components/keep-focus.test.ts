import { beforeEach, expect, test } from 'vitest';
import { holdsFocus, keepFocus } from './keep-focus.ts';

let place: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div id="place"><section aria-label="Save note"><p><button>Save note</button><button>Keep a picture</button></p></section><input></div>';
  place = document.querySelector('#place') as HTMLElement;
  keepFocus(place);
});

const section = () => place.querySelector('section') as HTMLElement;
const [first, second] = [() => place.querySelector('button') as HTMLElement, () => place.querySelectorAll('button')[1] as HTMLElement];
const aTurn = () => new Promise((settle) => setTimeout(settle));

test('what is pressed and goes away leaves the focus to the part that it stood in, and that takes it for no longer than it stays', async () => {
  first().focus();
  first().remove();
  await aTurn();
  expect(document.activeElement).toBe(section());
  expect(holdsFocus(section())).toBe(true);
  place.querySelector('input')?.focus();
  expect([section().hasAttribute('tabindex'), holdsFocus(section())]).toEqual([false, false]);
});

test('where the part goes too, what stood behind it has the focus, or before it, or around it; where nothing is left, nobody', async () => {
  place.insertAdjacentHTML('beforeend', '<footer>Copy</footer>');
  const article = document.createElement('article');
  article.append(...place.childNodes);
  place.append(article);
  const focused = async (gone: Element | null) => {
    gone?.remove();
    await aTurn();
    return document.activeElement?.tagName;
  };
  first().focus();
  article.querySelector('input')?.remove();
  expect(await focused(article.querySelector('section'))).toBe('FOOTER');
  article.insertAdjacentHTML('beforeend', '<details><summary>Remark</summary></details>');
  article.querySelector('summary')?.focus();
  expect(await focused(article.querySelector('details'))).toBe('FOOTER');
  article.innerHTML = '<details><summary>Remark</summary></details>';
  article.querySelector('summary')?.focus();
  expect(await focused(article.querySelector('details'))).toBe('ARTICLE');
  expect(await focused(article)).toBe('BODY');
});

test('what goes away without the focus, or after the reader left it, moves nobody', async () => {
  second().focus();
  first().remove();
  await aTurn();
  expect(document.activeElement?.textContent).toBe('Keep a picture');
  place.querySelector('button')?.blur();
  await aTurn();
  place.querySelector('button')?.remove();
  await aTurn();
  expect(document.activeElement).toBe(document.body);
});

test('where something else was given the focus at once, it keeps it', async () => {
  first().focus();
  first().remove();
  place.querySelector('input')?.focus();
  await aTurn();
  expect(document.activeElement?.tagName).toBe('INPUT');
});
