/** MapLibre hands its worker over as text where the frame has no origin, and so may load no worker by address. */
const AS_TEXT = 'data:text/javascript;charset=utf-8,';

/** Lets a script's address through if it is MapLibre's worker; null refuses it. */
export function embedScriptAddress(address: string, worker: string, origin: string): string | null {
  const isAsText = origin === 'null' && address.startsWith(AS_TEXT);
  const isSame = new URL(address, document.baseURI).href === new URL(worker, document.baseURI).href;
  return isSame || isAsText ? address : null;
}
