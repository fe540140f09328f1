/** What one look at the browser gave: whether it is there, and a word on it. */
export interface Probed {
  isThere: boolean;
  detail?: string;
}

const is = (isThere: boolean): Probed => ({ isThere });

/** Whether WebGL 2 draws here, and what draws it. */
export function probeWebGl(canvas: HTMLCanvasElement): Probed {
  const context = canvas.getContext('webgl2');
  if (!context) return { isThere: false };
  const named = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(
    named ? named.UNMASKED_RENDERER_WEBGL : context.RENDERER,
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { isThere: true, detail: String(renderer) };
}

/** Whether a database opens: private windows may have one that does not. */
export function probeDatabase(factory: () => IDBFactory): Promise<Probed> {
  const name = 'delimit-self-check';
  return new Promise((resolve) => {
    try {
      const request = factory().open(name);
      request.onerror = () => resolve({ isThere: false });
      request.onsuccess = () => {
        request.result.close();
        factory().deleteDatabase(name);
        resolve({ isThere: true });
      };
    } catch {
      resolve({ isThere: false });
    }
  });
}

/** One letter of each script that the site's own fonts must hold. */
const LETTERS = {
  'letters-armenian': 'Ք',
  'letters-georgian': 'ქ',
  'letters-azerbaijani': 'ə',
  'letters-cyrillic': 'Ж',
} as const;

/** Whether a font of the site's own came for a letter. */
async function probeLetter(fonts: FontFaceSet, letter: string): Promise<Probed> {
  try {
    const faces = await fonts.load('16px "Noto Sans"', letter);
    return is(faces.some(({ status }) => status === 'loaded'));
  } catch {
    return { isThere: false };
  }
}

/** Looks at all that the map uses, by the names of the rows of the page. */
export function probes(page: Window & typeof globalThis): Record<string, () => Promise<Probed>> {
  const { document, navigator } = page;
  const letters = Object.entries(LETTERS).map(([name, letter]) => [
    name,
    () => probeLetter(document.fonts, letter),
  ]);
  return {
    webgl: async () => probeWebGl(document.createElement('canvas')),
    worker: async () => is('Worker' in page),
    database: () => probeDatabase(() => page.indexedDB),
    'service-worker': async () => is('serviceWorker' in navigator),
    popover: async () => is('popover' in page.HTMLElement.prototype),
    network: async () => is(navigator.onLine),
    ...Object.fromEntries(letters),
  };
}
