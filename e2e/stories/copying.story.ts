import type { Page } from '@playwright/test';
import { paste } from '../harness/clipboard.ts';
import { expect, test } from '../harness/fixture.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { licensedArticle } from '../pages/licensed.ts';
import { AUTHOR, COMMONS, COPY_ADDRESS, HEADLINE, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, licensedArticle());
});

const credit = [
  `“${HEADLINE}” by ${AUTHOR}.`,
  `This article was originally published by ${REVIEW.name} (${REVIEW.home}). Read the original article (${ORIGINAL_ADDRESS}).`,
  `Copyright © ${AUTHOR}, ${REVIEW.name}, 2024`,
];

test('one click copies the credit as rich text, with its plain words, and says so', async ({ sites, reader }) => {
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await press(popup, 'Copy attribution');
  await expect(popup.getByRole('status').filter({ hasText: 'Copied (Formatted text)' })).toContainText(REVIEW.name);
  const { text, html } = await paste(reader, sites);
  expect(text.split('\n')).toEqual(credit);
  expect(html).toContain(`<a href="${ORIGINAL_ADDRESS}">“${HEADLINE}”</a> by ${AUTHOR}.`);
  expect(html).toContain(`<a href="${ORIGINAL_ADDRESS}">original article</a>`);
});

test('the other formats are copied as words to paste into a page, a note or a mail', async ({ sites, reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const copied = async (format: string) => {
    const popup = await reader.clickToolbar(page);
    await press(popup, 'Copy attribution as');
    await press(popup, format);
    await expect(popup.getByText(`Copied (${format}):`)).toBeVisible();
    return paste(reader, sites);
  };
  const html = await copied('HTML');
  expect(html.text).toContain(`<a href="${ORIGINAL_ADDRESS}">“${HEADLINE}”</a> by ${AUTHOR}.</p>`);
  expect(html.html).toBe('');
  const markdown = await copied('Markdown');
  expect(markdown.text).toContain(`[“${HEADLINE}”](${ORIGINAL_ADDRESS}) by ${AUTHOR}.`);
  expect((await copied('Plain text')).text.split('\n')).toEqual(credit);
});

test('a Creative Commons licence is credited by title, author, outlet and licence', async ({ sites, reader }) => {
  const popup = await reader.clickToolbar(await reader.visit(ORIGINAL_ADDRESS));
  await press(popup, 'Copy attribution as');
  await press(popup, 'Markdown');
  await expect(popup.getByText('Copied (Markdown):')).toBeVisible();
  const { text } = await paste(reader, sites);
  expect(text).toContain(
    `[“${HEADLINE}”](${ORIGINAL_ADDRESS}) by ${AUTHOR}, [${REVIEW.name}](${REVIEW.home}), licensed under [CC BY-NC-ND 4.0](https://creativecommons.org/licenses/by-nc-nd/4.0/).`,
  );
});

test('citations are copied in the styles that people use', async ({ sites, reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const copied = async (style: string) => {
    const popup = await reader.clickToolbar(page);
    await press(popup, /^Cite/);
    await press(popup, style);
    await expect(popup.getByText(`Copied (${style}):`)).toBeVisible();
    return paste(reader, sites);
  };
  const apa = await copied('APA');
  expect(apa.text).toBe(`Halloran, I. (2024, March 16). ${HEADLINE}. ${COMMONS.name}. ${COPY_ADDRESS} (Original work published 2024)`);
  expect(apa.html).toContain(`<i>${COMMONS.name}</i>`);
  expect((await copied('MLA')).text).toMatch(/^Halloran, Ines\. “.+\.” Meridian Commons, 16 Mar\. 2024, .+ Accessed \d+ \S+ \d{4}\. /);
  expect((await copied('Chicago')).text).toContain(`Originally published in ${REVIEW.name}, March 14, 2024.`);
  const wikipedia = (await copied('Wikipedia')).text;
  expect(wikipedia).toContain(`|url=${COPY_ADDRESS} |work=${REVIEW.name} |via=${COMMONS.name} |date=14 March 2024`);
  const bibtex = (await copied('BibTeX')).text;
  expect(bibtex).toContain(`title = {${HEADLINE}}`);
  expect(bibtex).toContain(`origpublisher = {${REVIEW.name}}`);
});

test('reuse is told purpose by purpose, with the sentence that says so and a mail to whom to ask', async ({ reader }) => {
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await shownInPopup(popup);
  await popup.getByText('May I republish this?').click();
  const reuse = popup.locator('[data-part=reuse]');
  const term = (use: string) => reuse.locator(`[data-use=${use}]`);
  await expect(term('repost-noncommercial')).toContainText('Republish, non-commercially: permitted, on conditions');
  await expect(term('repost-noncommercial')).toContainText(`grants permission to cross-post ${COMMONS.name} articles`);
  // The permission is the republisher's for its own articles: what it rules is not told without that, which is said once.
  await expect(reuse.locator('[data-part=doubt]')).toHaveCount(1);
  await expect(reuse.locator('[data-part=doubt] + ul > [data-use=repost-noncommercial]')).toHaveCount(1);
  await expect(reuse.locator('[data-part=doubt]')).toContainText(`This one comes from ${REVIEW.name}.`);
  await expect(term('repost-commercial')).toContainText('Republish, commercially: ask first');
  await expect(reuse.locator('[data-part=unspoken]')).toContainText('Text and data mining');
  await expect(reuse.getByText(/not legal advice/)).toHaveCount(1);
  const mail = new URL((await term('print').getByRole('link').getAttribute('href')) ?? '');
  expect(mail.pathname).toBe(`desk@${COMMONS.domain}`);
  expect(mail.searchParams.get('subject')).toBe(`Permission to use “${HEADLINE}”`);
  expect(mail.searchParams.get('body')).toContain(`${COPY_ADDRESS}\r\n\r\nWhat for: Print\r\n`);
});

test('the credit is copied by keys alone', async ({ sites, reader }) => {
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await shownInPopup(popup);
  await popup.getByRole('button', { name: 'Copy attribution', exact: true }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Copied (Formatted text):')).toBeVisible();
  expect((await paste(reader, sites)).text.split('\n')).toEqual(credit);
});

async function press(popup: Page, name: string | RegExp): Promise<void> {
  await popup.getByRole('button', { name, exact: true }).click();
}
