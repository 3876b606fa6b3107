import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axeFound = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe-core complains about, and where. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = axeFound.parse(await page.evaluate('axe.run()'));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how much the page is wider than what one sees of it. */
export async function overflowOf(page: Page): Promise<unknown> {
  return await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
