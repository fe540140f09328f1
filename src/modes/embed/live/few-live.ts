import { IN_SIGHT, type Seen, tooMany } from '../most-live';

/** What live maps of a page tell each other. */
type Word = { type: 'who' } | ({ type: 'here' } & Seen) | { type: 'rest'; id: string };

const ANSWERS_WITHIN_MS = 200;

/** Frames without an origin, or where the browser forbids it, have no such channel. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('delimit-embeds');
  } catch {
    return null;
  }
}

function watchSight(element: Element): { seenAt: () => number; end: () => void } {
  let seenAt = IN_SIGHT;
  const observer = new IntersectionObserver((entries) => {
    const isSeen = entries.at(-1)?.isIntersecting;
    seenAt = isSeen ? IN_SIGHT : Date.now();
  });
  observer.observe(element);
  return { seenAt: () => seenAt, end: () => observer.disconnect() };
}

/**
 * Joins the live maps of all frames of this site in a page. Where they become too many, those that
 * have been out of sight longest are asked to rest.
 * @returns leaves them
 */
export function joinLiveMaps(element: Element, onRest: () => void): () => void {
  const channel = openChannel();
  if (!channel) return () => undefined;
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const sight = watchSight(element);
  const own = (): Seen => ({ id, seenAt: sight.seenAt() });
  const say = (word: Word) => channel.postMessage(word);
  const others = new Map<string, Seen>();
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.type === 'who') say({ type: 'here', ...own() });
    else if (data.type === 'here') others.set(data.id, data);
    else if (data.id === id) onRest();
  };
  say({ type: 'who' });
  const asked = setTimeout(() => {
    for (const far of tooMany([own(), ...others.values()], id)) say({ type: 'rest', id: far.id });
  }, ANSWERS_WITHIN_MS);
  return () => {
    clearTimeout(asked);
    sight.end();
    channel.close();
  };
}
