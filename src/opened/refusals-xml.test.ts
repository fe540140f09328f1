import { describe, expect, it } from 'vitest';
import { GARMIN_GPX } from './test-support/files';
import { problems, short } from './test-support/refusals';

const kml = (content: string) => `<kml><Placemark><name>Ridge</name>${content}</Placemark></kml>`;
const kmlLine = (positions: string) =>
  kml(`<LineString><coordinates>${positions}</coordinates></LineString>`);
const kmlRing = (positions: string) =>
  kml(
    `<Polygon><outerBoundaryIs><LinearRing><coordinates>${positions}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
  );

describe('a KML or GPX file is refused for what togeojson would leave out or mend:', () => {
  it.each([
    ['a decimal comma', kmlLine('10,1,45,1 10,2,45,2'), ['not-a-position', undefined, 1]],
    ['a word', kmlLine('10,45 north,45'), ['not-a-position', undefined, 2]],
    ['degrees and minutes', kmlLine('10,45 10°30′,45'), ['not-a-position', undefined, 2]],
    ['one position', kmlLine('10,45'), ['short-line', undefined, undefined]],
    [
      'an open ring',
      kmlRing('11,46 11.5,46 11.5,46.5 11,46.5'),
      ['open-ring', undefined, undefined],
    ],
    ['a ring of three', kmlRing('11,46 11.5,46 11,46'), ['short-ring', undefined, undefined]],
    ['swapped axes', kmlLine('45,10 45.5,10.5'), ['swapped-axes', undefined, 1]],
  ])('%s', async (_, file, expected) => {
    expect(await short(file)).toEqual([expected]);
    expect((await problems(file))[0]?.place).toMatchObject({ feature: 1, name: 'Ridge' });
  });

  it('a point of a track without longitude', async () => {
    const file = GARMIN_GPX.replace('lon="10.120000"', 'lon="none"');
    expect(await problems(file)).toMatchObject([
      { code: 'not-a-position', place: { feature: 3, name: '01-MAY-24', part: 1, position: 3 } },
    ]);
  });
});
