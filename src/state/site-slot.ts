import { type Signal, signal } from '@preact/signals';
import type { FaultWords } from '../i18n/faults';

/** How the page itself fares. */
export interface SiteSlot {
  /** Name and version of the engine that made the page. */
  engine: Signal<string>;
  /** What the page says of its own faults, as it came with it. */
  faultWords: Signal<FaultWords>;
  /** The browser has no network. */
  isOffline: Signal<boolean>;
  /** Loads a newer version of the page, where there is one. */
  loadNewVersion: Signal<(() => void) | null>;
}

export function siteSlot(): SiteSlot {
  return {
    engine: signal(''),
    faultWords: signal<FaultWords>({}),
    isOffline: signal(false),
    loadNewVersion: signal<(() => void) | null>(null),
  };
}
