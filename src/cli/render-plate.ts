import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDossier } from '../build/load-dossier';
import { drawingInWords } from '../components/described/describe-measured';
import { valueText } from '../components/quantity';
import { loadDescribed } from '../i18n/load-described';
import { loadWords } from '../i18n/load-words';
import { measureAll } from '../measure/measure-all';
import { drawPlate } from '../plate/draw-plate';
import { plateBeside, plateLabeller } from '../plate/labels/labeller';

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

/** `tsx src/cli/render-plate.ts [--dir data] [--lang en] [--out plates] [--sizes 900x600,360x360] [--claims a,b] [--full]`: plates of claims as SVG files, for looking at. */
async function run(): Promise<void> {
  const { contents, data } = loadDossier(option('dir', 'data'));
  const measured = measureAll(contents, data);
  const words = await loadWords(contents, option('lang', contents.dossier.defaultLanguage));
  const describe = await loadDescribed(words.translator);
  const wanted = option('claims', contents.claims.map(({ id }) => id).join(','));
  const full = process.argv.includes('--full');
  const out = option('out', 'plates');
  mkdirSync(out, { recursive: true });
  for (const size of option('sizes', '900x600').split(',')) {
    const [width = 900, height = 600] = size.split('x').map(Number);
    for (const claim of contents.claims.filter(({ id }) => wanted.split(',').includes(id))) {
      for (const theme of ['light', 'dark'] as const) {
        const started = performance.now();
        const title = words.text.claims[claim.id]?.title ?? claim.id;
        const svg = drawPlate(
          {
            words,
            data,
            measured,
            claim: claim.id,
            view: { extent: claim.frame },
            size: { width, height },
            show: full
              ? { title: true, legend: true, credits: true, neutrality: true, inset: true }
              : {},
            titleText: title,
            labelOf: plateLabeller(words),
            besideOf: plateBeside(words),
            writeValue: (_, part) => valueText(part, words.translator),
          },
          {
            colours: theme,
            idPrefix: 'p-',
            title,
            description: drawingInWords(words, describe, data, measured, claim),
          },
        );
        const file = join(out, `${claim.id}-${size}-${theme}.svg`);
        writeFileSync(file, svg);
        const ms = Math.round(performance.now() - started);
        if (theme === 'light') console.log(`${file} ${svg.length} bytes, ${ms} ms`);
      }
    }
  }
}

await run();
