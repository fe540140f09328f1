import { offsetStretch } from '../../measure/offset-stretch';
import { prepareRecompute, type Recompute } from '../../measure/recompute';
import { prepareSideChanges, type SideChange } from '../../measure/side-changes';
import type { LonLat } from '../../model/common';
import { courseOf, flatCourse, type LineAnswer, type LineRequest } from './line-messages';

interface Prepared {
  recompute: Recompute;
  sideChanges: (course: readonly LonLat[]) => SideChange[];
}

let prepared: Prepared | null = null;

function start(request: Extract<LineRequest, { kind: 'start' }>): LineAnswer {
  const data = new Map(request.data);
  const recompute = prepareRecompute(request, data, request.line);
  const sideChanges = prepareSideChanges(request.layers, data, request.line);
  prepared = { recompute, sideChanges };
  const line = data
    .get(request.line.layer)
    ?.features.find(({ id }) => id === request.line.feature)?.geometry;
  const mapped = line?.type === 'LineString' ? (line.coordinates as LonLat[]) : [];
  return { kind: 'started', mapped: [...recompute(mapped).measured] };
}

function measure({ id, course, whole }: Extract<LineRequest, { kind: 'measure' }>): LineAnswer {
  if (!prepared) throw new Error('the line is not loaded');
  const positions = courseOf(course);
  const { measured, depends, data, changed } = prepared.recompute(positions);
  const results = depends.flatMap((name) => {
    const each = measured.get(name);
    return each ? [[name, each] as [string, typeof each]] : [];
  });
  const layers = whole ? [...data].filter(([layer]) => changed.has(layer)) : [];
  const sides = prepared.sideChanges(positions);
  return { kind: 'measured', id, measured: results, depends, sides, layers };
}

function shift(request: Extract<LineRequest, { kind: 'shift' }>): LineAnswer {
  const { id, course, range, metres } = request;
  const made = offsetStretch(courseOf(course), range, metres);
  if ('refused' in made) return { kind: 'refused', id };
  return { kind: 'shifted', id, course: flatCourse(made.line), range: made.range };
}

function answer(request: LineRequest): LineAnswer {
  try {
    if (request.kind === 'start') return start(request);
    return request.kind === 'measure' ? measure(request) : shift(request);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<LineRequest>) => {
  self.postMessage(answer(data));
});
