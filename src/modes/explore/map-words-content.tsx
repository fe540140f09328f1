import '../../components/described/map-words.css';
import { measuredSentence, pieceSentences } from '../../components/described/describe-measured';
import { MapTable } from '../../components/described/map-table';
import { whereabouts } from '../../components/described/whereabouts';
import { Named } from '../../components/named';
import type { Describe } from '../../i18n/described';
import { formatAt } from '../../i18n/format';
import { layerName } from '../../i18n/names';
import type { Sight } from '../../map/map-view-props';
import { fitExtent, framePaddingPx, metresPerPixel, visibleExtent } from '../../plate/camera';
import type { ExploreState } from '../../state/explore-state';
import { mapRows } from './map-rows';

/** More pieces than these stand in the table only. */
const MOST_PIECES = 12;
const ROOM_WITHOUT_MAP = { width: 800, height: 600 };

/** What the map shows now, or would show. */
function sightOf(state: ExploreState): Sight & { width: number; height: number } {
  const canvas = document.querySelector('.map-canvas');
  const size = canvas?.clientWidth
    ? { width: canvas.clientWidth, height: canvas.clientHeight }
    : ROOM_WITHOUT_MAP;
  const camera =
    state.lookingAt.value ?? fitExtent(state.claim.value.frame, size, framePaddingPx(size));
  const perPixel = metresPerPixel(camera);
  return {
    camera,
    extent: visibleExtent(camera, size),
    width: size.width * perPixel,
    height: size.height * perPixel,
  };
}

function Place({ state, describe }: WordsProps) {
  const words = state.words.value;
  const { camera, ...sight } = sightOf(state);
  const kilometres = (metres: number) => {
    const exponent = metres < 10_000 ? -1 : 0;
    return formatAt(metres, { display: 'kilometre', exponent }, words.translator.forms);
  };
  const size = { width: kilometres(sight.width), height: kilometres(sight.height) };
  const middle = [camera.longitude, camera.latitude] as const;
  const where = whereabouts(words, describe, state.data.value, [...middle]);
  const text = [
    describe('words.extent', size),
    ...(where ? [describe('words.middle', { where })] : []),
  ].join(' ');
  return (
    <p>
      <Named words={words} text={text} />
    </p>
  );
}

function Layers({ state, describe }: WordsProps) {
  const words = state.words.value;
  const shown = words.contents.layers.filter(({ id }) => state.visible.value.has(id)).reverse();
  const layers = shown.map(({ id }) => layerName(words, id)).join('; ');
  return <p>{describe('words.layers', { layers })}</p>;
}

function Measured({ state, describe }: WordsProps) {
  const words = state.words.value;
  const measured = state.results.value.get(state.activeMeasurement.value);
  if (!measured) return null;
  const { parts } = measured;
  return (
    <>
      <p>
        <Named words={words} text={measuredSentence(words, describe, measured)} />
      </p>
      {parts.length > 0 && <h3>{describe('words.pieces')}</h3>}
      <ul>
        {parts.slice(0, MOST_PIECES).map((part) => (
          <li key={part.id}>
            <Named
              words={words}
              text={pieceSentences(words, describe, state.data.value, measured, part)}
            />
          </li>
        ))}
      </ul>
      {parts.length > MOST_PIECES && (
        <p>{describe('words.further', { n: parts.length - MOST_PIECES })}</p>
      )}
    </>
  );
}

interface WordsProps {
  state: ExploreState;
  describe: Describe;
}

/** The map in sentences and as a table, made from what is measured and drawn. */
export default function MapWordsContent({ state, describe }: WordsProps) {
  return (
    <>
      <Place state={state} describe={describe} />
      <Measured state={state} describe={describe} />
      <Layers state={state} describe={describe} />
      <MapTable
        words={state.words.value}
        describe={describe}
        groups={mapRows(state, sightOf(state))}
      />
    </>
  );
}
