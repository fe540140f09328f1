import { expect, it } from 'vitest';
import { pageLetters } from './page-letters';

const letters = (codes: Set<number>) => String.fromCodePoint(...[...codes].sort((a, b) => a - b));

it('shares the letters of a page out to its two weights, names of drawings and tags apart', () => {
  const body = [
    '<h1>Ab</h1><svg><title id="t">xyz</title><desc id="d">uvw</desc>',
    '<g font-size="9" font-weight="600"><text x="1">Սդ<tspan>q</tspan></text></g>',
    '<g font-size="9"><text>ce&amp;</text></g></svg><p class="lead">f <strong>7</strong></p>',
  ].join('');
  const found = pageLetters(body, 'g');
  expect(letters(found[600]).trim()).toBe('7AbgqՍդ');
  expect(letters(found[400]).trim()).toBe('&cefg“”');
});
