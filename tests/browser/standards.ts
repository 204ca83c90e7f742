/// <reference lib="dom" />
/** What the published standards for pages find wrong with one: axe-core for people who cannot see it as drawn, html-validate for its mark-up. */
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

/** Every violation that axe finds in a page as it stands, but of the rules named. */
export async function inaccessible(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (rules) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        rules,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html.slice(0, 120)}`));
    },
    Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  );
}

/** The first ten different complaints of html-validate about a page, but of the rules named. */
export async function invalid(html: string, without: readonly string[] = []): Promise<readonly string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: Object.fromEntries(without.map((rule) => [rule, 'off'])),
  });
  const { results } = await validator.validateString(html);
  const found = results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`));
  return [...new Set(found)].slice(0, 10);
}
