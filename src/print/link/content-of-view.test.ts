import { describe, expect, it } from 'vitest';
import { composePrint } from '../sheet/compose-print';
import {
  contentOf,
  contents,
  plainSpaces,
  specificationOf,
  textsOf,
} from '../test-support/printed';
import { viewOfLink } from './link-vocabulary';

const printedText = async (link: string, language = 'en') => {
  const content = await contentOf(link, language);
  const sheet = composePrint(content, specificationOf('a4'));
  return { content, text: textsOf(sheet).replaceAll('\n', ' ') };
};

describe('a print of a link with a date', () => {
  it('says the date, and why there is no figure then, as the page does', async () => {
    const { content, text } = await printedText('claim=line&date=2024-05-14');
    expect(content.measured.has('delimited-length')).toBe(false);
    expect(text).toContain('Map and figures show 14 May 2024.');
    expect(text).toContain('Not yet: from 15 May 2024');
    expect(text).not.toContain('13.2 km');
  });

  it('keeps the pieces that hold, and names those that do not', async () => {
    const { content, text } = await printedText(
      'claim=highway&figure=highway-near-line&date=2024-05-01',
    );
    const parts = content.measured.get('highway-near-line')?.parts.map(({ id }) => id);
    expect(parts).toEqual(['whole-line']);
    expect(text).toContain('Near the delimited sections: Not yet: from 15 May 2024.');
  });

  it('has no sign in its legend of what is not drawn then', async () => {
    const { text } = await printedText('claim=highway&date=2025-01-01');
    expect(text).not.toContain('Earlier line of control');
    const before = await printedText('claim=highway&date=2024-01-01');
    expect(before.text).toContain('Earlier line of control');
  });

  it('says that of two dates only one is printed', async () => {
    const { text } = await printedText('claim=highway&date=2024-05-23&compare=2024-05-24');
    expect(text).toContain('this print shows 23 May 2024, not 24 May 2024');
  });
});

describe('a print of a link with what a reader set', () => {
  it.each(contents.dossier.languages)('says it in %s', async (language) => {
    const link =
      'claim=highway&figure=highway-near-line&near=highway-near-line:750&figures=low&bands=on';
    const { content, text } = await printedText(link, language);
    const { translator } = content.words;
    expect(text).toContain(translator.text('figures.now-low'));
    expect(text).toContain(translator.text('bands.legend'));
    expect(content.remarks.filter((line) => line.includes('750'))).toHaveLength(1);
    expect(content.overlays.zones.length).toBeGreaterThan(0);
    for (const remark of content.remarks) expect(text).toContain(plainSpaces(remark));
  });

  it('says and draws what was measured by hand', async () => {
    const link = 'claim=highway&measure=distance/41.10000/45.05000/41.08000/45.12000';
    const { content, text } = await printedText(link);
    // GeographicLib: 6,287 m.
    expect(content.remarks.map(plainSpaces)).toEqual(['Measured by hand by a reader: 6.29 km.']);
    expect(text).toContain('Measured by hand');
  });

  it('says nothing where nothing is set', async () => {
    expect((await contentOf('claim=highway')).remarks).toEqual([]);
  });
});

describe('a print of a step of the tour', () => {
  it('shows the figure and the frame of the step, and cites no quote where it tells of no claim', async () => {
    const { content, text } = await printedText('tour=region');
    const step = contents.tour.find(({ id }) => id === 'region');
    expect(content.active).toBe(step?.measurement);
    expect(content.frame).toEqual(step?.frame);
    expect(content.lit).toEqual([step?.measurement]);
    expect(text).toContain(content.words.text.tour?.steps.region?.title);
    expect(text).not.toContain('Quoted');
  });

  it('is that of its claim where it tells of one', async () => {
    const { view, ignored } = viewOfLink(contents, 'tour=villages');
    expect(ignored).toEqual([]);
    expect(view.claim).toBe('villages');
    expect((await contentOf('tour=villages')).active).toBe('area-changed-hands');
  });
});
