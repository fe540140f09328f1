import type { Map as LiveMap } from 'maplibre-gl';

/** Told with the events of a map that is led by another. */
export const LED = { led: true } as const;

/** Whether an event of a map comes from following another, on the way of a longer move. */
export const isLed = (event: object): boolean => 'led' in event;

const sendTo = (follower: LiveMap, leader: LiveMap, told: object) =>
  follower.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() }, told);

function follow(leader: LiveMap, follower: LiveMap, isBusy: { now: boolean }): () => void {
  const send = (told: object) => {
    if (isBusy.now) return;
    isBusy.now = true;
    sendTo(follower, leader, told);
    isBusy.now = false;
  };
  const onMove = () => send(LED);
  const onEnd = () => send({});
  leader.on('move', onMove);
  leader.on('moveend', onEnd);
  return () => {
    leader.off('move', onMove);
    leader.off('moveend', onEnd);
  };
}

/**
 * Keeps two maps of the same size upon the same place, whichever is moved.
 * @returns ends it
 */
export function keepInStep(a: LiveMap, b: LiveMap): () => void {
  const isBusy = { now: false };
  sendTo(b, a, {});
  const ends = [follow(a, b, isBusy), follow(b, a, isBusy)];
  return () => {
    for (const end of ends) end();
  };
}
