import type { LineRange } from '../../measure/line-changes';
import type { LonLat } from '../../model/common';
import type { Measured } from '../../model/measured';
import {
  courseOf,
  flatCourse,
  type LineAnswer,
  type LineMeasured,
  type LineRequest,
} from './line-messages';
import { lineWorkerAddress } from './line-worker-address';

/** What the worker tells; an answer to a course that is no longer the latest is not told. */
export interface LineReports {
  onStarted: (mapped: ReadonlyMap<string, Measured>) => void;
  onMeasured: (course: readonly LonLat[], found: LineMeasured) => void;
  onShifted: (metres: number, course: LonLat[], range: LineRange) => void;
  onShiftRefused: (metres: number) => void;
  onFailed: (reason: string) => void;
}

interface Asked {
  request: LineRequest;
  course: readonly LonLat[];
}

/**
 * Measures courses of a line in a worker, one at a time: while it works only the latest course waits,
 * so that figures never lag behind by more than one. Shifts of a stretch are made there as well.
 */
export class LineEngine {
  private readonly worker = new Worker(lineWorkerAddress, { type: 'module' });
  private now: Asked | null = null;
  private waiting = new Map<'measure' | 'shift', Asked>();
  private id = 0;

  constructor(
    start: Extract<LineRequest, { kind: 'start' }>,
    private readonly reports: LineReports,
  ) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<LineAnswer>) =>
      this.take(data),
    );
    this.worker.addEventListener('error', (event) => reports.onFailed(event.message || 'worker'));
    this.send({ request: start, course: [] });
  }

  /** @param whole the moved layers are wanted too: once the line is at rest */
  measure(course: readonly LonLat[], whole: boolean): void {
    this.id += 1;
    const request = { kind: 'measure', id: this.id, course: flatCourse(course), whole } as const;
    this.ask({ request, course });
  }

  shift(course: readonly LonLat[], range: LineRange, metres: number): void {
    this.id += 1;
    const flat = flatCourse(course);
    this.ask({ request: { kind: 'shift', id: this.id, course: flat, range, metres }, course });
  }

  /** Forgets what is asked but not answered. */
  forget(): void {
    this.waiting.clear();
    this.id += 1;
  }

  end(): void {
    this.worker.terminate();
  }

  private ask(asked: Asked): void {
    const { kind } = asked.request;
    if (kind === 'start') return;
    if (!this.now) this.send(asked);
    else this.waiting.set(kind, asked);
  }

  private send(asked: Asked): void {
    this.now = asked;
    const { request } = asked;
    this.worker.postMessage(request, request.kind === 'start' ? [] : [request.course.buffer]);
  }

  private take(answer: LineAnswer): void {
    const asked = this.now;
    this.now = null;
    const next = this.waiting.get('shift') ?? this.waiting.get('measure');
    if (next) {
      this.waiting.delete(next.request.kind as 'measure' | 'shift');
      this.send(next);
    }
    if (asked) this.report(answer, asked);
  }

  private report(answer: LineAnswer, { request, course }: Asked): void {
    if (answer.kind === 'started') this.reports.onStarted(new Map(answer.mapped));
    else if (answer.kind === 'failed') this.reports.onFailed(answer.reason);
    else if (answer.kind === 'measured') this.reports.onMeasured(course, answer);
    else if (request.kind === 'shift') {
      if (answer.kind === 'refused') this.reports.onShiftRefused(request.metres);
      else this.reports.onShifted(request.metres, courseOf(answer.course), answer.range);
    }
  }
}
