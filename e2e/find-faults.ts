import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Looks at the page as it stands; gives back each fault with the element that has it. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  // What fades in has its colours only afterwards.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  )
  const { violations } = await new AxeBuilder({ page })
    // The page has no frames; in this mode axe needs no second page to put results together.
    .setLegacyMode()
    // What is right need not be described: that takes as long as all of the rules.
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}
