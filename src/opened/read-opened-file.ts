import type { Extent } from '../model/common';
import { checkFeature } from './check-feature';
import { checkLines } from './check-lines';
import { collectLines, positionCount } from './collect-lines';
import { decodeText } from './decode-text';
import { LIMITS } from './limits';
import type { OpenedFormat, OpenedResult } from './opened-file';
import { parseJson } from './parse-json';
import type { PlainFeatures } from './plain-feature';
import { plainGeoJson } from './plain-geojson';
import { plainName } from './plain-name';
import { type OpenedProblem, openedProblem } from './problem';
import { ProblemList } from './problem-list';
import { foreignBytes } from './recognise-format';
import { refusedFor, tooLarge } from './refusal';

export interface ReadOptions {
  /** Where every position must lie: west, south, east, north in degrees. */
  extent: Extent;
  /** Called with the share of the work that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * The lines of a GeoJSON, KML or GPX file, WGS 84, checked by the rules of the project's own data, or
 * what is wrong with it. The format is known by the content, whatever the name says. Positions are
 * longitude, latitude in degrees, as they stand in the file; heights and times are left out.
 * Never rejects: what cannot be read is a problem as well. Time and memory are bounded by `LIMITS`.
 * @param name of the file, for showing
 */
export async function readOpenedFile(
  bytes: Uint8Array,
  name: string,
  { extent, onProgress = () => undefined }: ReadOptions,
): Promise<OpenedResult> {
  try {
    const read = await readFeatures(bytes, (share) => onProgress(0.4 * share));
    if ('problem' in read) return refusedFor(read.problem);
    onProgress(0.4);
    return checked(read, name, extent, onProgress);
  } catch {
    return refusedFor(openedProblem('unreadable'));
  }
}

interface ReadFeatures {
  format: OpenedFormat;
  found: PlainFeatures;
}

async function readFeatures(
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<ReadFeatures | { problem: OpenedProblem }> {
  if (bytes.length === 0) return { problem: openedProblem('empty-file') };
  if (bytes.length > LIMITS.bytes) return { problem: tooLarge(bytes.length) };
  const format = foreignBytes(bytes);
  if (format) return { problem: openedProblem('foreign-format', { format }) };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const text = decoded.text.trimStart();
  if (text === '') return { problem: openedProblem('empty-file') };
  // KML and GPX need packages that GeoJSON does without.
  if (text.startsWith('<')) return (await import('./read-xml')).readXml(text, onProgress);
  return /^[[{]/.test(text) ? readJson(text) : { problem: openedProblem('unknown-format') };
}

function readJson(text: string): ReadFeatures | { problem: OpenedProblem } {
  const parsed = parseJson(text);
  return 'problem' in parsed ? parsed : { format: 'geojson', found: plainGeoJson(parsed.value) };
}

function checked(
  { format, found }: ReadFeatures,
  name: string,
  extent: Extent,
  onProgress: (share: number) => void,
): OpenedResult {
  const { features, leftOut } = found;
  const vertices = features.reduce((sum, feature) => sum + positionCount(feature), 0);
  if (vertices > LIMITS.vertices)
    return refusedFor(openedProblem('too-many-vertices', { most: LIMITS.vertices }));
  const problems = new ProblemList();
  features.forEach((feature, at) => {
    for (const problem of checkFeature(feature, extent)) problems.add(problem);
    onProgress(0.4 + (0.3 * (at + 1)) / features.length);
  });
  problems.merge(found.problems);
  if (problems.count > 0) return refused(problems);
  if (vertices === 0) return refusedFor(openedProblem('no-lines', { points: leftOut.points }));
  const { repeated, ...lines } = collectLines(features);
  const file = { name: plainName(name), format, ...lines, leftOut: { ...leftOut, repeated } };
  const onLine = (done: number) => onProgress(0.7 + (0.3 * done) / vertices);
  const crossing = checkLines(file, onLine);
  return crossing.count > 0 ? refused(crossing) : { state: 'opened', file };
}

function refused({ first, count }: ProblemList): OpenedResult {
  return { state: 'refused', problems: first, more: count - first.length };
}
