import { describe, expect, it } from 'vitest';
import {
  countryOn,
  endsAccuracyMetres,
  MeasureContext,
  MissingLayerError,
} from './measure-context';
import { contents, data } from './test-support/dossier';

const context = new MeasureContext(contents.layers, data, new Map());

describe('what a measurement may ask for', () => {
  it('is the features that are drawn, in the layer’s order', () => {
    const ids = context.features({ layer: 'sections', ids: ['kirants', 'baghanis'] });
    const drawn = data.get('sections')?.features.map(({ id }) => id);
    expect(ids.map(({ id }) => id)).toEqual(
      drawn?.filter((id) => /kirants|baghanis/.test(`${id}`)),
    );
    expect(context.features({ layer: 'sections' })[0]).toBe(data.get('sections')?.features[0]);
  });

  it('is chosen by property too', () => {
    const where = { status: 'changed-2024' };
    expect(context.features({ layer: 'control-differences', where })).toHaveLength(4);
    expect(() =>
      context.features({ layer: 'control-differences', where: { status: 'no' } }),
    ).toThrow(/Nothing is selected of layer control-differences/);
  });

  it('names the layer that is not there, and the ids that a layer does not have', () => {
    const missing = () => context.features({ layer: 'atlantis' });
    expect(missing).toThrow(MissingLayerError);
    expect(missing).toThrow(/The data of layer atlantis is missing/);
    const wrong = { layer: 'exclaves', ids: ['karki', 'kerki', 'artsvashn'] };
    expect(() => context.features(wrong)).toThrow(/Layer exclaves has no feature kerki, artsvashn/);
  });

  it('is one feature where one is wanted', () => {
    expect(context.feature({ layer: 'exclaves', ids: ['karki'] }).id).toBe('karki');
    expect(() => context.feature({ layer: 'exclaves' })).toThrow(/4 features of layer exclaves/);
  });

  it('is one index for every equal selection', () => {
    const index = context.index({ layer: 'sections' });
    expect(context.index({ layer: 'sections' })).toBe(index);
    expect(context.index({ layer: 'sections', ids: ['kirants'] })).not.toBe(index);
  });

  it('is a feature’s own accuracy, else its layer’s', () => {
    const [oblast] = context.features({ layer: 'karabakh', ids: ['economic-region-2021'] });
    expect(context.accuracyMetres('karabakh', oblast)).toBe(500);
    expect(context.accuracyMetres('border')).toBe(50);
    expect(() => context.accuracyMetres('atlantis')).toThrow(/layers.json has no layer atlantis/);
  });

  it('is how well ends are known, and the country on a side', () => {
    const [section] = context.features({ layer: 'sections', ids: ['kirants'] });
    const [border] = context.features({ layer: 'border', ids: ['main'] });
    if (!section || !border) throw new Error('the dossier has both');
    expect([section, border].map(endsAccuracyMetres)).toEqual([300, 0]);
    expect((['left', 'right', 'on'] as const).map((side) => countryOn(border, side))).toEqual([
      'AM',
      'AZ',
      undefined,
    ]);
  });
});
