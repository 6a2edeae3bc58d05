import { expect, test } from 'vitest';
import { openDocument } from './open-document.ts';
import { findPageAddress } from './page-address.ts';

const addressOf = (html: string) => findPageAddress(openDocument(html));
const canonical = '<link rel="canonical" href="https://harbour-post.test/original">';

test('a browser’s note of where it saved the page goes first', () => {
  expect(addressOf(`<!doctype html>\n<!-- saved from url=(0031)https://valley-echo.test/a -->\n<html><head>${canonical}`)).toBe(
    'https://valley-echo.test/a',
  );
  expect(
    addressOf(
      `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://valley-echo.test/b \n saved date: Mon -->\n<head>${canonical}`,
    ),
  ).toBe('https://valley-echo.test/b');
});

test('og:url goes before the canonical link, which an honest copy points at the original', () => {
  expect(addressOf(`${canonical}<meta property="og:url" content="https://valley-echo.test/c">`)).toBe('https://valley-echo.test/c');
  expect(addressOf(canonical)).toBe('https://harbour-post.test/original');
});

test('a page that names no full address is silent', () => {
  expect(
    addressOf(
      '<link rel="canonical" href="/a"><meta property="og:url" content="javascript:alert(1)"><!-- saved from url=(0009)about:blank -->',
    ),
  ).toBeNull();
});
