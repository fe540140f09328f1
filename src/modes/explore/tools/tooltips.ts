import './tooltips.css';
import type { Translator } from '../../../i18n/translator';
import { placeTip } from './place-tip';
import { type Tip, tipOf } from './tips';

/** A pointer that only passes by asks nothing, and one on its way to the tip has not left. */
const DELAY_MS = { show: 350, hide: 200 };
const CONTROLS = 'button, summary, [role="button"]';
/** What a tip is read with: words outside of them belong to no part of the page. */
const LANDMARKS =
  'dialog, aside, footer, header, main, nav, section[aria-label], section[aria-labelledby]';

const controlOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(CONTROLS) : null;

/** Names of controls and what they do, shown on pointing and on focus, taken away by Escape (WCAG 1.4.13). */
class Tooltips {
  private readonly tip = document.createElement('div');
  private shownFor: Element | null = null;
  private timer = 0;

  constructor(private readonly translator: () => Translator) {
    const { tip } = this;
    tip.className = 'tooltip';
    tip.id = 'tooltip';
    tip.setAttribute('role', 'tooltip');
    // Above all else, a map that fills the screen included.
    tip.popover = 'manual';
    this.followPointer();
    this.followFocus();
  }

  private followPointer(): void {
    document.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      const control = controlOf(target);
      if (control && control !== this.shownFor) this.later(() => this.show(control), DELAY_MS.show);
      else if (control || this.tip.contains(target as Node)) clearTimeout(this.timer);
    });
    document.addEventListener('pointerout', ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      const isOfTip = controlOf(target) || this.tip.contains(target as Node);
      if (isOfTip && !this.shownFor?.matches(':focus-visible'))
        this.later(() => this.hide(), DELAY_MS.hide);
    });
    document.addEventListener('pointerdown', () => this.hide(), { capture: true });
    // The pointer may stand upon one already: its coming is what had this loaded.
    const under = controlOf([...document.querySelectorAll(':hover')].at(-1) ?? null);
    if (under && matchMedia('(hover: hover)').matches)
      this.later(() => this.show(under), DELAY_MS.show);
  }

  private followFocus(): void {
    document.addEventListener('focusin', ({ target }) => this.showFocused(controlOf(target)));
    document.addEventListener('focusout', () => this.hide());
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide(), {
      capture: true,
    });
    for (const event of ['scroll', 'resize'])
      addEventListener(event, () => this.place(), { capture: true, passive: true });
    this.showFocused(document.activeElement);
  }

  private later(run: () => void, delay: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(run, delay);
  }

  private showFocused(control: Element | null): void {
    if (control?.matches(CONTROLS) && control.matches(':focus-visible')) this.show(control);
  }

  private show(control: Element): void {
    this.hide();
    const told = control.isConnected ? tipOf(control, this.translator()) : null;
    if (!told) return;
    // The browser's own would show the same once more.
    control.removeAttribute('title');
    this.shownFor = control;
    this.lay(control, told);
  }

  private lay(control: Element, { text, isMore }: Tip): void {
    const { tip } = this;
    (control.closest(LANDMARKS) ?? document.body).append(tip);
    tip.textContent = text;
    tip.showPopover();
    this.place();
    if (isMore && !control.hasAttribute('aria-describedby'))
      control.setAttribute('aria-describedby', tip.id);
  }

  private place(): void {
    const { tip, shownFor: control } = this;
    if (!control) return;
    const { width, height } = tip.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const room = { width: clientWidth, height: clientHeight };
    const beside = control.classList.contains('tool');
    const [x, y] = placeTip(control.getBoundingClientRect(), { width, height }, room, beside);
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  }

  private hide(): void {
    clearTimeout(this.timer);
    if (this.shownFor?.getAttribute('aria-describedby') === this.tip.id)
      this.shownFor.removeAttribute('aria-describedby');
    this.shownFor = null;
    if (this.tip.matches(':popover-open')) this.tip.hidePopover();
  }
}

/** Starts them, in the words of the reader's language at the time. */
export function startTooltips(translator: () => Translator): void {
  // Browsers without the popover attribute keep the names that readers of the screen hear.
  if ('popover' in HTMLElement.prototype) new Tooltips(translator);
}
