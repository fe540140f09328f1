import { minify } from 'terser';
import type { Plugin, Rollup } from 'vite';

/** Whether a file holds MapLibre, of the page or of its worker, with what is bundled beside it. */
const hasMap = ({ moduleIds }: Rollup.OutputChunk) =>
  moduleIds.some((id) => /\/maplibre-gl\/dist\/[\w-]+\.mjs(\?|$)/.test(id));

/**
 * Writes MapLibre's two files smaller once more, with terser: 4 kB of the first view. All others would
 * become less than 2 kB smaller together, and take a build twice the time.
 */
export function smallerMapPlugin(): Plugin {
  return {
    name: 'delimit:smaller-map',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !hasMap(file)) continue;
          const { code } = await minify(file.code, {
            ecma: 2020,
            module: true,
            compress: { passes: 2 },
          });
          if (code) file.code = code;
        }
      },
    },
  };
}
