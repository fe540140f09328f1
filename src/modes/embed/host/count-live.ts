import { embedMessage } from '../../../model/embed-message';
import { IN_SIGHT, type Seen, tooMany } from '../most-live';

interface LiveFrame extends Seen {
  frame: HTMLIFrameElement;
}

const live = new Map<HTMLIFrameElement, LiveFrame>();
let sight: IntersectionObserver | null = null;
let count = 0;

function see(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const own = live.get(target as HTMLIFrameElement);
    if (own) own.seenAt = isIntersecting ? IN_SIGHT : Date.now();
  }
}

/**
 * Counts the live maps in frames without an origin, which cannot know of each other; where they become
 * too many, those that have been out of sight longest are asked for their drawings.
 */
export function countLive(frame: HTMLIFrameElement, isLive: boolean): void {
  sight ??= new IntersectionObserver(see);
  if (!isLive) {
    live.delete(frame);
    sight.unobserve(frame);
    return;
  }
  count += 1;
  const own = { id: String(count), frame, seenAt: IN_SIGHT };
  live.set(frame, own);
  sight.observe(frame);
  const there = [...live.values()].filter((each) => each.frame.isConnected);
  for (const far of tooMany(there, own.id)) {
    // Such a frame has no name to write to, and what is asked is no secret.
    far.frame.contentWindow?.postMessage(embedMessage({ type: 'rest' }), '*');
  }
}
