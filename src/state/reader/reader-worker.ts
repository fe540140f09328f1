import { nearAnswerer } from './answer-near';
import { drawOpened } from './draw-opened';
import { loadWorld } from './load-world';
import { measureOpened } from './measure-opened';
import type { OpenedAnswer, OpenedQuestion, ReaderRequest, ReaderWorld } from './reader-messages';

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

self.addEventListener('message', ({ data: request }: MessageEvent<ReaderRequest>) => {
  if ('opened' in request) void answerOpened(request.opened, loadWorld(request.world));
  else if ('draw' in request) post(drawOpened(request.draw));
  else if ('world' in request)
    answerNear = loadWorld(request.world).then((world) => nearAnswerer(world, post));
  else void answerNear?.then((answer) => answer(request.near));
});
