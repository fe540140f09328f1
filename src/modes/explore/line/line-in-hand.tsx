import {
  READERS_LINE_CASING_PX,
  READERS_LINE_LABEL_BESIDE,
  READERS_LINE_LABEL_SIZE_PX,
  READERS_LINE_LABEL_SPACING_PX,
  READERS_LINE_WIDTH_PX,
} from '../../../layers/readers-line';
import { hatchInHand } from '../../../map/hatch-in-hand';
import { pathsInHand } from '../../../map/line-in-hand';
import type { LiveMap } from '../../../map/map-view-props';
import { labelLines } from '../../../map/readers-line-labels';
import { roomOf } from '../../../map/room-of';
import { cameraOf } from '../../../map/settle-labels';
import { type Pixel, pixelFrame } from '../../../map/vertex-window';
import { wordsAlong } from '../../../map/words-along';
import { wordsGrid } from '../../../map/words-grid';
import { heldWith } from '../../../measure/held';
import { changedRanges } from '../../../measure/line-changes';
import type { ExploreState } from '../../../state/explore-state';
import type { LineSession } from '../../../state/line/line-session';
import { useMapMoves } from '../use-map-moves';
import type { InHand } from './in-hand';

interface LineInHandProps {
  state: ExploreState;
  session: LineSession;
  map: LiveMap;
  inHand: Pick<InHand, 'isShown' | 'showsWords'>;
}

const HATCH = 'line-in-hand-hatch';
/** The foot of the letters lies so far below their middle. */
const FOOT_PX = 0.35 * READERS_LINE_LABEL_SIZE_PX;

/** How long words are as they are written along the line, in pixels. */
const lengthOf = heldWith((canvas: HTMLElement, words: string): number => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  const { fontFamily } = getComputedStyle(canvas);
  context.font = `600 ${READERS_LINE_LABEL_SIZE_PX}px ${fontFamily}`;
  return context.measureText(words).width;
});

/** The words along the line, as the map sets them. */
function Words({ state, session, map }: LineInHandProps) {
  const { course } = session.tool.now.value;
  const [camera, room] = [cameraOf(map), roomOf(map)];
  const { toPixel } = pixelFrame(camera, room);
  const words = state.words.value.translator.text('line.not-border');
  const lengthPx = lengthOf(map.getContainer(), words);
  const size = {
    lengthPx,
    heightPx: READERS_LINE_LABEL_SIZE_PX,
    spacingPx: READERS_LINE_LABEL_SPACING_PX,
    besidePx: READERS_LINE_LABEL_SIZE_PX * READERS_LINE_LABEL_BESIDE,
  };
  const isInSight = ({ x, y }: Pixel) =>
    Math.abs(x - room.width / 2) < room.width / 2 + lengthPx &&
    Math.abs(y - room.height / 2) < room.height / 2 + lengthPx;
  const ranges = changedRanges(session.tool.line.mapped, course);
  const places = labelLines(course, ranges, Math.round(camera.zoom * 2) / 2).flatMap((line) =>
    wordsAlong(line.map(toPixel), size, wordsGrid(camera, room), isInSight),
  );
  return (
    <>
      {places.map(({ path, middlePx }, at) => (
        <g key={at}>
          <path id={`line-in-hand-${at}`} class="line-in-hand-way" d={path} />
          <text dy={FOOT_PX}>
            <textPath href={`#line-in-hand-${at}`} startOffset={middlePx.toFixed(1)}>
              {words}
            </textPath>
          </text>
        </g>
      ))}
    </>
  );
}

/**
 * The line in hand over the map, with the ground that changes sides and the words along it, in the
 * looks of the map's own drawing (`readers-line-overlay.ts`).
 */
export function LineInHand(props: LineInHandProps) {
  const { session, map, inHand } = props;
  useMapMoves(map);
  if (!inHand.isShown.value) return null;
  const frame = pixelFrame(cameraOf(map), roomOf(map));
  const { course } = session.tool.now.value;
  const { line, ground } = pathsInHand(session.tool.line.mapped, course, frame.toPixel);
  const hatch = hatchInHand(cameraOf(map), roomOf(map));
  return (
    <svg class="line-in-hand" aria-hidden="true">
      <pattern id={HATCH} patternUnits="userSpaceOnUse" {...hatch.pattern}>
        <path class="line-in-hand-stroke" d={hatch.strokes} stroke-width={hatch.widthPx} />
      </pattern>
      <path d={ground} fill={`url(#${HATCH})`} fill-rule="evenodd" />
      <path class="line-in-hand-casing" d={line} stroke-width={READERS_LINE_CASING_PX} />
      <path class="line-in-hand-stroke" d={line} stroke-width={READERS_LINE_WIDTH_PX} />
      {inHand.showsWords.value && <Words {...props} />}
    </svg>
  );
}
