import type { ComponentChildren } from 'preact';
import type { Translator } from '../../i18n/translator';

export interface ClaimActionsProps {
  translator: Translator;
  /** How to cite is open. */
  citing: boolean;
  onShare: () => void;
  onPrint: () => void;
  onCite: () => void;
  /** The builder of embeds is open. */
  embedding: boolean;
  onEmbed: () => void;
  /** What came of passing it on. */
  children?: ComponentChildren;
}

/** What a reader does with a claim: pass it on, print it, cite it. */
export function ClaimActions({
  translator: { text },
  citing,
  onShare,
  onPrint,
  onCite,
  embedding,
  onEmbed,
  children,
}: ClaimActionsProps) {
  return (
    <div class="claim-actions">
      <button type="button" onClick={onShare}>
        {text('share.open')}
      </button>
      <button type="button" onClick={onPrint}>
        {text('print.open')}
      </button>
      <button type="button" class="cite-open" aria-expanded={citing} onClick={onCite}>
        {text('cite.open')}
      </button>
      <button type="button" aria-expanded={embedding} onClick={onEmbed}>
        {text('embedding.open')}
      </button>
      {children}
    </div>
  );
}
