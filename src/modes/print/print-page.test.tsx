import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PrintContent } from '../../print/sheet/print-content';
import { contentOf, contents } from '../../print/test-support/printed';
import { chosenSize, FIRST_CHOICES, specificationOf } from './print-choices';
import { PrintPage } from './print-page';

const pageOf = (content: PrintContent, hasFiles = false) =>
  render(
    <PrintPage
      content={content}
      contentIn={() => Promise.resolve(content)}
      hasFiles={hasFiles}
      onClose={() => undefined}
    />,
  );

describe('the print page', () => {
  it('offers each language of the dossier under its own name, the page’s own first chosen', async () => {
    const html = pageOf(await contentOf('claim=highway', 'ru'));
    for (const code of contents.dossier.languages) expect(html).toContain(`lang="${code}"`);
    expect(html).toMatch(/<option[^>]*selected[^>]*>Русский</);
    expect(html).toContain('Հայերեն');
  });

  it('says that opened files are not printed, where there are any', async () => {
    const content = await contentOf('claim=highway');
    const words = content.messages('print.no-files');
    expect(pageOf(content, true)).toContain(words);
    expect(pageOf(content)).not.toContain(words);
  });
});

describe('what is chosen', () => {
  it('gives columns and own sizes their height by a shape, or by itself', () => {
    const own = { ...FIRST_CHOICES, size: 'own', widthMm: 150, heightMm: 70 };
    expect(chosenSize(own).height).toBe(70);
    expect(chosenSize({ ...own, aspect: '3:2' }).height).toBe(100);
    const columns = { ...own, size: 'columns', columns: 2, aspect: '1:1' } as const;
    expect(chosenSize(columns)).toEqual({ unit: 'mm', width: 99, height: 99 });
  });

  it('has margins in pixels on pages in pixels', () => {
    const { size, margin } = specificationOf({ ...FIRST_CHOICES, size: '1080x1350' });
    expect(size).toEqual({ unit: 'px', width: 1080, height: 1350 });
    expect(margin).toBe(28);
  });
});
