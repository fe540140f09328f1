import type { EmbedTheme } from '../../../model/embed-look';
import type { EmbedReport } from '../../../model/embed-message';
import { readReport } from '../../../model/embed-report';
import { countLive } from './count-live';

/** What a host page asks for. */
export interface Asked {
  claim?: string | null;
  language?: string | null;
  theme?: string | null;
  /** A view of explore, as its link holds it after `#`. */
  view?: string | null;
}

/** A frame with an embedded map, and what stands there until it has come. */
interface Embedded {
  frame: HTMLIFrameElement;
  /** Gets the events. */
  owner: HTMLElement;
  /** Takes away what stood there before. */
  take: () => void;
}

const embedded = new Set<Embedded>();

const DEFAULT_TITLE = 'Map';
const TALLEST_PX = 20_000;

/** Address of an embed under the site's own address. Whatever is asked for, it stays below that. */
export function embedAddress(site: string, { claim, language, theme, view }: Asked): string {
  const part = (text: string) => encodeURIComponent(text).replace(/^\.+$/, '_');
  const looks = theme && theme !== 'auto' ? `theme=${part(theme as EmbedTheme)}` : '';
  const path = view ? 'view/' : `${part(language || 'en')}/${part(claim || '')}/`;
  const own = view && language ? `lang=${part(language)}` : '';
  const hash = [view, own, looks].filter(Boolean).join('&');
  return `${site}embed/${path}${hash && `#${hash}`}`;
}

function take({ frame, owner, take: takeOther }: Embedded, report: EmbedReport): void {
  if (report.type === 'ready') {
    if (typeof report.title === 'string') frame.title ||= report.title;
    takeOther();
    Object.assign(frame.style, { position: 'static', opacity: '1' });
  }
  if (report.type === 'height') {
    const height = `${Math.ceil(report.height)}px`;
    const isSane = report.height > 0 && report.height < TALLEST_PX;
    // Each height comes in two messages.
    if (!isSane || frame.style.height === height) return;
    frame.style.height = height;
  }
  const detail = { ...report, frame };
  owner.dispatchEvent(
    new CustomEvent(`delimit-${report.type}`, { detail, bubbles: true, composed: true }),
  );
}

/** Hears the frames that this script made, from the site's own origin, and nobody else. */
export function hearFrames(site: string): void {
  const { origin } = new URL(site);
  addEventListener('message', ({ source, origin: from, data }) => {
    // A frame that is moved in the page gets another window.
    const own = [...embedded].find(({ frame }) => frame.contentWindow === source);
    // In a page without an origin the frames have none either.
    if (!source || !own || (from !== origin && from !== self.origin)) return;
    const report = readReport(data);
    if (!report) return;
    take(own, report);
    // Where frames have an origin they count each other.
    if (from === 'null' && report.type === 'map') countLive(own.frame, report.state === 'started');
  });
}

/**
 * Puts a frame into `parent`, over what stands there until the map has come. The browser loads it when
 * it is near.
 */
export function addFrame(
  site: string,
  asked: Asked,
  parent: ParentNode & Node,
  owner: HTMLElement,
  takeOther: () => void,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.title = owner.title || owner.dataset.title || '';
  frame.allowFullscreen = true;
  Object.assign(frame.style, {
    display: 'block',
    width: '100%',
    height: '100%',
    border: '0',
    position: 'absolute',
    inset: '0',
    opacity: '0',
    colorScheme: asked.theme?.endsWith('dark') ? 'dark' : asked.theme ? 'light' : 'normal',
  });
  frame.title ||= owner.querySelector('figcaption')?.textContent?.trim() || DEFAULT_TITLE;
  frame.src = embedAddress(site, asked);
  parent.append(frame);
  embedded.add({ frame, owner, take: takeOther });
  return frame;
}
