import { expect, test } from '../fixtures';
import { accessFaults } from './axe';
import { inEachState, openWithMap } from './open-page';

export type ColorScheme = 'light' | 'dark';

/** Tests that axe finds no fault in a language, in whatever stands open. */
export function testAxe(language: string, colorScheme: ColorScheme): void {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`axe finds no fault in ${language} in ${colorScheme} colours, whatever stands open`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await openWithMap(page, `${language}/`);
      expect(await inEachState(page, ({ part }) => accessFaults(page, part))).toEqual([]);
    });
  });
}
