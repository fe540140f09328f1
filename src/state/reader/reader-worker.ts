import type { FeatureCollection } from 'geojson';
import type { OpenedFile } from '../../opened/opened-file';
import { nearAnswerer } from './answer-near';
import { coursesOf, sheetsOf } from './draw-opened';
import { loadWorld } from './load-world';
import { measureOpened } from './measure-opened';
import type {
  DrawAnswer,
  OpenedAnswer,
  OpenedQuestion,
  ReaderRequest,
  ReaderWorld,
} from './reader-messages';

const post = (answer: unknown) => self.postMessage(answer);

/** Questions wait until the data has come. */
let answerNear: Promise<ReturnType<typeof nearAnswerer>> | undefined;

async function answerOpened(question: OpenedQuestion, world: Promise<ReaderWorld>): Promise<void> {
  const answer = (message: OpenedAnswer) => post(message);
  try {
    const figures = measureOpened(question, await world, (share) => answer({ share }));
    answer({ figures });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
}

/** What is left to draw of a file; the page asks for each sheet when it has drawn the one before. */
let drawing: { file: OpenedFile; sheets: Generator<FeatureCollection> } | undefined;

function drawNext(): void {
  if (!drawing) return;
  const answer = (message: DrawAnswer) => post(message);
  const { value: sheet } = drawing.sheets.next();
  if (sheet) answer({ sheet });
  else answer({ courses: coursesOf(drawing.file) });
}

self.addEventListener('message', ({ data: request }: MessageEvent<ReaderRequest>) => {
  if ('opened' in request) void answerOpened(request.opened, loadWorld(request.world));
  else if ('draw' in request) {
    drawing = { file: request.draw, sheets: sheetsOf(request.draw) };
    drawNext();
  } else if ('more' in request) drawNext();
  else if ('world' in request)
    answerNear = loadWorld(request.world).then((world) => nearAnswerer(world, post));
  else if ('moved' in request) void answerNear?.then(({ move }) => move(request.moved));
  else void answerNear?.then(({ answer }) => answer(request.near));
});
