import { describe, expect, it } from 'vitest';
import { lineLengthMetres } from './line-length';
import { lineVariants } from './line-variants';
import { MeasureContext } from './measure-context';
import { contents, data } from './test-support/dossier';

const context = new MeasureContext(contents.layers, data, new Map());
const border = { layer: 'border', ids: ['main'] };
const kirants = { layer: 'sections', ids: ['kirants'] };
const versions = [{ line: '2024-03', selection: { layer: 'border-2024-03', ids: ['main'] } }];
const lengths = (variants: ReturnType<typeof lineVariants>) =>
  variants.map(({ cause, line, lines: set }) => [
    cause,
    line,
    Math.round(
      set.flatMap(({ lines }) => lines).reduce((sum, each) => sum + lineLengthMetres(each), 0) /
        100,
    ),
  ]);

describe('other courses of a line', () => {
  it('are the same stretch of each version, and itself with its ends in and out', () => {
    expect(lengths(lineVariants({ selection: kirants, along: border, versions }, context))).toEqual(
      [
        ['versions', '2024-03', 57],
        ['ends', undefined, 52],
        ['ends', undefined, 64],
      ],
    );
  });

  it('are whole versions where it is a whole line itself', () => {
    const [version, ...others] = lineVariants({ selection: border, versions }, context);
    expect(others).toEqual([]);
    expect(version?.lines).toEqual([context.index({ layer: 'border-2024-03', ids: ['main'] })]);
  });

  it('are none of a line whose ends are known', () => {
    const own = { selection: border, along: border, versions: [] };
    expect(lineVariants(own, context)).toEqual([]);
  });
});
