import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { measurementName, partName } from '../../i18n/names';
import { geometriesOf } from '../../layers/piece-geometries';
import type { Measured, Part } from '../../model/measured';
import { sideOf } from '../described/describe-measured';
import {
  type CitedClaim,
  type CitedData,
  measuredOf,
  quotedFrom,
  rightsOf,
  titleOf,
  versionOf,
} from './cited-claim';
import { joinedGeometries } from './pieces-geometry';

/** What stands at every feature, because programs drop what stands beside the list of features. */
function ownProperties(cited: CitedClaim, measured: Measured) {
  const { words, claim, notes, address } = cited;
  return {
    claim: claim.id,
    claimTitle: titleOf(cited),
    measurement: measured.id,
    label: measurementName(words, measured.id),
    layers: measured.layers.join(' '),
    ...rightsOf(cited, measured.layers),
    accuracyMetres: Math.max(
      ...words.contents.layers
        .filter(({ id }) => measured.layers.includes(id))
        .map(({ accuracyMetres }) => accuracyMetres),
    ),
    dataVersion: versionOf(cited),
    language: words.text.language,
    ...(notes.length > 0 && { note: notes.join(' ') }),
    link: address,
  };
}

function figureOf(cited: CitedClaim, part: Part) {
  const { value, low, high, unit, decidable, side, sideDecidable, group } = part;
  const sideName = sideOf(cited.words, part);
  return {
    value,
    low,
    high,
    unit,
    decidable,
    ...(side && { side, sideName }),
    ...(sideDecidable !== undefined && { sideDecidable }),
    ...(group && { group }),
  };
}

/** A piece as features: what was measured, with the figure, then what it was measured from. */
function pieceFeatures(cited: CitedData, measured: Measured, part: Part): Feature[] {
  const found = geometriesOf(part, cited.data).map(({ geometry }) => geometry);
  const geometries: Geometry[] = joinedGeometries(found);
  return geometries.map((geometry, at): Feature => {
    const isFigure = at === 0;
    return {
      type: 'Feature',
      id: [measured.id, part.id, ...(isFigure ? [] : [`from-${at}`])].join('-'),
      geometry,
      properties: {
        piece: part.id,
        name: partName(cited.words, measured, part),
        role: isFigure ? 'measured' : 'measured-from',
        ...(isFigure ? figureOf(cited, part) : {}),
        ...ownProperties(cited, measured),
      },
    };
  });
}

/**
 * The very pieces that a claim's measurements are made of, as GeoJSON (RFC 7946): figures in metres,
 * square metres, counts or ratios as `unit` says, with licence, credit and origin at each feature.
 */
export function piecesFile(cited: CitedData): FeatureCollection & Record<string, unknown> {
  const { words, claim, address, accessed } = cited;
  const measured = measuredOf(cited);
  const { source, publisher } = quotedFrom(cited);
  return {
    type: 'FeatureCollection',
    title: titleOf(cited),
    work: words.text.title,
    quote: claim.quote.exact,
    source: { publisher, date: source?.date ?? null, url: source?.url ?? null },
    ...rightsOf(
      cited,
      measured.flatMap(({ layers }) => layers),
    ),
    neutrality: words.text.neutrality,
    dataVersion: versionOf(cited),
    made: accessed,
    link: address,
    features: measured.flatMap((each) =>
      each.parts.flatMap((part) => pieceFeatures(cited, each, part)),
    ),
  };
}
