/** The messages of "How do we know?" and of the corrections in English. */
export const enKnowledge = {
  'knowledge.lead':
    'Every figure is measured on the very shapes that the map draws; none is typed in. No drawn line is exact, so each figure has a low and a high end. Where these reach down to zero, or lie further apart than the figure is large, the page says that this geometry cannot decide the question.',

  'knowledge.methods': 'What was measured, and how',
  'knowledge.methods-lead':
    'The earth is taken as the WGS 84 ellipsoid, the one that satellite positions refer to. Between two recorded points a line runs straight in longitude and latitude, as the GeoJSON standard (RFC 7946) has it. Results are held against GeographicLib and GEOS, two independent engines.',
  'knowledge.more': 'Low and high, formula, and what it is used for',
  'knowledge.interval': 'Low and high',
  'knowledge.formula': 'Formula',
  'knowledge.used-for': 'Used for',

  'knowledge.kind.line-length': 'Length of a line',
  'knowledge.kind.ratio': 'Share',
  'knowledge.kind.line-deviation': 'How far mapped versions lie apart',
  'knowledge.kind.area': 'Area',
  'knowledge.kind.points-to-line': 'Distance from a point to its line',
  'knowledge.kind.length-in-area': 'Road inside an area',
  'knowledge.kind.length-beyond-line': 'Road beyond a line',
  'knowledge.kind.length-near-line': 'Road near a line',
  'knowledge.kind.distance': 'Shortest distance',
  'knowledge.kind.points-near-line': 'Recorded points near a line',

  'knowledge.ends.line-length':
    'The line drawn with less detail, within its accuracy; its ends moved along it as far as they are uncertain; the earlier mapped versions between the same ends.',
  'knowledge.ends.ratio':
    'The lowest of the one by the highest of the other, and the other way round.',
  'knowledge.ends.line-deviation':
    'Less and plus the accuracies of both lines; the ends moved along the line.',
  'knowledge.ends.area':
    'Each edge moved in and out by the accuracy of the line it lies on; the same areas against the earlier mapped versions.',
  'knowledge.ends.points-to-line':
    'The point moved toward the line and away from it by the accuracies of both; the earlier mapped versions; the ends of the line moved along it. The side is undecided where the point lies within both accuracies.',
  'knowledge.ends.length-in-area':
    'The edges moved in and out by the accuracies of line and road; the same areas against the earlier mapped versions.',
  'knowledge.ends.length-beyond-line':
    'The line moved to either side by the accuracies of line and road; the earlier mapped versions.',
  'knowledge.ends.length-near-line':
    'The set distance less and plus the accuracies of line and road; the ends of the line moved along it; the earlier mapped versions.',
  'knowledge.ends.distance':
    'Less and plus the accuracies of both shapes; the earlier mapped versions; ends moved along the line.',
  'knowledge.ends.points-near-line':
    'Counted again with every point moved toward and away by its accuracy and the line’s, on the earlier mapped versions, and with the ends of the line moved along it.',

  'knowledge.formula.length':
    'The line element of the ellipsoid, sqrt((M dφ)² + (N cos φ dλ)²), integrated along each segment by Gauss quadrature.',
  'knowledge.formula.area':
    'The authalic integral of the ellipsoid around each ring, after Green’s theorem. Edges are moved by polygon offsetting (Clipper 2).',
  'knowledge.formula.distance':
    'The nearest place is found by Gauss’s mid-latitude formulae (Bomford, Geodesy; Rapp, Geometric Geodesy I); from one shape to another the distance is then Karney’s geodesic (2013).',
  'knowledge.formula.detail': 'Less detail: Douglas and Peucker (1973).',

  'knowledge.data': 'The data',
  'knowledge.data-lead':
    'Accuracy is how far a drawn position may lie from the true one. Where the origin states none, it is our assumption, and the table says so.',
  'knowledge.data-read': 'Measured',
  'knowledge.data-drawn': 'Drawn for orientation; nothing measures it',
  'knowledge.layer': 'Layer',
  'knowledge.date': 'Date',
  'knowledge.accuracy': 'Accuracy',
  'knowledge.accuracy-stated': 'stated',
  'knowledge.accuracy-assumed': 'assumed',
  'knowledge.origin': 'Origin',
  'knowledge.licence': 'Licence',
  'knowledge.credit': 'Credit',

  'knowledge.versions': 'The mapped versions of the line',
  'knowledge.versions-lead':
    'Mappers redraw the line. This is what each measurement that depends on it gives on each version.',
  'knowledge.measurement': 'Measurement',
  'knowledge.version-none': '–',

  'knowledge.errors': 'Known errors in the sources',
  'knowledge.errors-source': '{source}, {date}',
  'knowledge.notes': 'Published beside the figures',
  'knowledge.notes-lead': 'Statements of others that are no figures to compare with.',
  'knowledge.unpublished': 'What nobody has published',

  'knowledge.review': 'Who checked the words',
  'knowledge.review-text': 'The texts of this page, as a native reader: {by}.',
  'knowledge.review-text-none': 'No native reader has reviewed the texts of this page yet.',
  'knowledge.review-claims':
    '{n, plural, =0 {The wording of none of the {all} claims has been reviewed yet.} other {The wording of {n} of the {all} claims has been reviewed.}}',
  'knowledge.not-reviewed': 'not yet reviewed',
  'knowledge.reviewed': '{by}, {date}',

  'corrections.title': 'Corrections',
  'corrections.lead':
    'Every figure that changed from one released version of the data to the next, found by comparing the stored outputs of the measuring.',
  'corrections.unreleased': 'No version of the data has been released yet.',
  'corrections.none-yet': 'No figure has changed since the first version of {date}.',
  'corrections.pair': '{from} to {to}',
  'corrections.pair-versions': 'data versions {from} and {to}',
  'corrections.pair-same': 'No figure changed.',
  'corrections.figure': 'Figure',
  'corrections.before': 'Before',
  'corrections.after': 'After',
  'corrections.part': '{measurement}: {part}',
  'corrections.ends': '{low} to {high}',
  'corrections.absent': 'not measured',
  'corrections.present-unreleased':
    'The data of this page (version {version}) are newer than the last release; their figures are not compared here yet.',
} as const;
