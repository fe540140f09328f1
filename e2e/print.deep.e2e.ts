import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Pages on paper by link: none of them may be left to the masthead alone, nothing may be cut. */
const ON_PAPER = [
  { link: 'en/#claim=armenia-area', format: 'Letter', landscape: true, pages: 2, drawings: 1 },
  { link: 'ru/#claim=highway', format: 'A4', landscape: true, pages: 2, drawings: 1 },
  { link: 'hy/#tour=villages', format: 'A4', landscape: true, pages: 2, drawings: 1 },
  { link: 'en/#claim=highway&map=11.29/41.07/45.13', format: 'A4', pages: 2, drawings: 1 },
  {
    link: 'az/#claim=highway&date=2024-05-23&compare=2024-05-24',
    format: 'A4',
    landscape: true,
    pages: 3,
    drawings: 2,
  },
] as const;

/** Prints are drawn by what comes after the page; the browser is asked until it has. */
async function drawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const found = document.querySelectorAll('.paper-map > .paper-wide > svg').length;
    dispatchEvent(new Event('afterprint'));
    return found;
  });
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test.use({ withMap: false });

for (const { link, format, pages, drawings, ...shape } of ON_PAPER) {
  test(`the browser’s own printing of ${link} on ${format} takes ${pages} pages`, async ({
    page,
  }) => {
    await page.goto(link);
    await expect.poll(() => drawn(page), { timeout: 60_000 }).toBe(drawings);
    const pdf = await page.pdf({ format, landscape: 'landscape' in shape });
    expect(pagesOf(pdf)).toBe(pages);
    expect(pdf.length).toBeLessThan(1_500_000);
    // A table wider than its column would be cut at the paper's edge.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(
      'landscape' in shape ? { width: 1016, height: 688 } : { width: 688, height: 1016 },
    );
    const cut = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const tables = [...document.querySelectorAll('.explore .parts')];
      return tables.filter((table) => table.getBoundingClientRect().right > width + 1).length;
    });
    expect(cut).toBe(0);
  });
}
