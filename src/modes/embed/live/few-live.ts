/** Browsers draw about 16 maps in a page and silently drop the first ones; half of that leaves room for others. */
export const MOST_LIVE = 8;

interface Seen {
  id: string;
  /** Milliseconds since 1970 when it was last in sight; while it is, the greatest number. */
  seenAt: number;
}

/** What live maps of a page tell each other. */
type Word = { type: 'who' } | ({ type: 'here' } & Seen) | { type: 'rest'; id: string };

/** The maps that must give way for all others to be few enough: the longest unseen first. */
export function tooMany(live: readonly Seen[], own: string, most = MOST_LIVE): string[] {
  const others = live.filter(({ id }) => id !== own).sort((a, b) => a.seenAt - b.seenAt);
  return others.slice(0, Math.max(0, live.length - most)).map(({ id }) => id);
}

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
  let seenAt = Number.MAX_SAFE_INTEGER;
  const observer = new IntersectionObserver((entries) => {
    const isSeen = entries.at(-1)?.isIntersecting;
    seenAt = isSeen ? Number.MAX_SAFE_INTEGER : Date.now();
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
    for (const far of tooMany([own(), ...others.values()], id)) say({ type: 'rest', id: far });
  }, ANSWERS_WITHIN_MS);
  return () => {
    clearTimeout(asked);
    sight.end();
    channel.close();
  };
}
