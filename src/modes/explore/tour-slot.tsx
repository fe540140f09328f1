import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';
import { leaveTour } from '../../state/tour-commands';
import { isMissing } from './restart-map';
import { useLoaded } from './use-loaded';

async function loadContent(state: ExploreState) {
  const [{ tourContent }] = await Promise.all([
    import('./tour/tour-content'),
    completeWords(state),
  ]);
  return { default: await tourContent(state) };
}

/** The tour while the link says that it is on; nothing of it is loaded before. */
export function TourSlot({ state }: { state: ExploreState }) {
  const isOn = useComputed(() => state.view.value.tour !== null).value;
  const Content = useLoaded(isOn, () => loadContent(state));
  useEffect(() => {
    if (!isOn || Content !== null) return;
    state.tour.failed.value = true;
    leaveTour(state);
  }, [isOn, Content]);
  return isOn && Content ? <Content /> : null;
}

/** Where the browser cannot draw the map, a drawing of the step. */
export function TourDrawing({ state }: { state: ExploreState }) {
  const isWanted = useComputed(() => isMissing(state) && state.tour.step.value !== null).value;
  const Drawing = useLoaded(isWanted, () => import('./tour/step-drawing'));
  return Drawing ? <Drawing state={state} /> : null;
}
