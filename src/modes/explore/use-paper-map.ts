import { useEffect } from 'preact/hooks';
import type { LiveMap } from '../../map/map-view-props';
import { formatViewLink } from '../../model/view-link';
import type { ExploreState } from '../../state/explore-state';

/** Whether the page's own drawing shows what the map does. */
function isAsDrawn({ view, vocabulary }: ExploreState): boolean {
  return formatViewLink({ ...view.value, open: [] }, vocabulary) === '';
}

/** What the live map shows at the moment, as a picture: its own canvas is blank on paper. */
function pictureOf(map: LiveMap): HTMLCanvasElement {
  map.redraw();
  const canvas = map.getCanvas();
  const picture = document.createElement('canvas');
  picture.className = 'paper-map';
  [picture.width, picture.height] = [canvas.width, canvas.height];
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  return picture;
}

/**
 * Where the browser prints the page by itself, the map stands on paper as the drawing that the page
 * came with, or, if it shows something else, as a picture of what it shows.
 */
export function usePaperMap(state: ExploreState): void {
  useEffect(() => {
    let picture: HTMLCanvasElement | undefined;
    const before = () => {
      const map = state.line.map.value;
      if (!map || isAsDrawn(state) || document.querySelector('dialog[open]')) return;
      picture = pictureOf(map);
      document.querySelector('.map-pane')?.append(picture);
    };
    const after = () => picture?.remove();
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
