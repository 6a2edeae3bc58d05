import fc from 'fast-check';
import { address, json, text } from './values.ts';
import { NAMES, TAGS } from './words.ts';

/** Elements of a body, nested and unclosed, and the metadata of a head. */

const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom('class', 'id', 'rel', 'itemprop', 'itemtype', 'property', 'typeof', 'datetime', 'lang', 'dir', 'content', 'style'),
    fc.oneof(
      text,
      fc.constantFrom('byline', 'author', 'license', 'headline', 'https://schema.org/NewsArticle', 'h-entry p-author', 'hidden'),
    ),
  ),
  fc.tuple(fc.constantFrom('href', 'src', 'data-url'), address),
);
const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((pairs) => pairs.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''));

export const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'medium' },
    text.map((words) => words.replaceAll('<', '&lt;')),
    text,
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('element'), { maxLength: 5 }), fc.boolean())
      .map(([tag, given, children, closed]) => `<${tag}${given}>${children.join('')}${closed ? `</${tag}>` : ''}`),
    fc.constantFrom(
      '<!-- -->',
      '<!--',
      '</p></div></article>',
      '<![CDATA[x]]>',
      '&#0;&#x110000;&bogus;',
      '<br><hr><img>',
      '<plaintext>',
      '<base href="https://valley-echo.test/">',
    ),
  ),
}));

export const head = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...NAMES), text, fc.constantFrom('name', 'property', 'itemprop'))
      .map(([name, content, key]) => `<meta ${key}="${name}" content="${content.replaceAll('"', '&quot;')}">`),
    fc
      .tuple(fc.constantFrom('canonical', 'license', 'author', 'alternate', 'syndication-source'), address)
      .map(([rel, href]) => `<link rel="${rel}" href="${href.replaceAll('"', '&quot;')}">`),
    json.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`),
    text.map((broken) => `<script type="application/ld+json">{"@type":"NewsArticle",${broken}</script>`),
  ),
  { maxLength: 8 },
);
