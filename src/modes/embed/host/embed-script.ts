import { type Asked, addFrame, embedAddress, hearFrames } from './embedded-frame';

/**
 * The script of host pages: every `[data-delimit-claim]` or `[data-delimit-view]`, and every
 * `<delimit-map>`, becomes the map. It keeps nothing, asks for nothing but the frames, and leaves what
 * stood there where a map does not come.
 */
const { src } = document.currentScript as HTMLScriptElement;
const site = new URL('.', src).href;

const NAME = 'delimit-map';
const OBSERVED = ['claim', 'lang', 'theme', 'view'] as const;

/** A frame of no height would never be near, and so never be loaded. */
function makeRoom(element: HTMLElement): void {
  element.style.position = 'relative';
  element.style.minHeight = '10rem';
}

function fill(place: HTMLElement): void {
  const {
    delimitClaim: claim,
    delimitView: view,
    delimitLang,
    delimitTheme: theme,
  } = place.dataset;
  place.dataset.delimitFilled = '';
  const before = [...place.children] as HTMLElement[];
  makeRoom(place);
  const asked: Asked = { claim, view, language: delimitLang || place.lang, theme };
  addFrame(site, asked, place, place, () => {
    for (const element of before) element.style.display = 'none';
  });
}

function fillAll(): void {
  const places = '[data-delimit-claim],[data-delimit-view]';
  for (const place of document.querySelectorAll<HTMLElement>(places)) {
    if (!('delimitFilled' in place.dataset)) fill(place);
  }
}

/** `<delimit-map claim lang theme view>`: what stands in it is shown until the map has come. */
class DelimitMap extends HTMLElement {
  static observedAttributes = OBSERVED;
  private frame: HTMLIFrameElement | null = null;

  private get asked(): Asked {
    const [claim, language, theme, view] = OBSERVED.map((name) => this.getAttribute(name));
    return { claim, language, theme, view };
  }

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const slot = root.appendChild(document.createElement('slot'));
    this.style.display = 'block';
    makeRoom(this);
    this.frame = addFrame(site, this.asked, root, this, () => slot.remove());
  }

  attributeChangedCallback(): void {
    if (this.frame) this.frame.src = embedAddress(site, this.asked);
  }
}

hearFrames(site);
fillAll();
addEventListener('DOMContentLoaded', fillAll);
if (!customElements.get(NAME)) customElements.define(NAME, DelimitMap);
