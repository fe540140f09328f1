import type { Translator } from '../../i18n/translator';

export interface ClaimActionsProps {
  translator: Translator;
  /** How to cite is open. */
  citing: boolean;
  onShare: () => void;
  onPrint: () => void;
  onCite: () => void;
}

/** What a reader does with a claim: pass it on, print it, cite it. */
export function ClaimActions({
  translator: { text },
  citing,
  onShare,
  onPrint,
  onCite,
}: ClaimActionsProps) {
  return (
    <p class="claim-actions">
      <button type="button" onClick={onShare}>
        {text('share.open')}
      </button>
      <button type="button" onClick={onPrint}>
        {text('print.open')}
      </button>
      <button type="button" aria-expanded={citing} onClick={onCite}>
        {text('cite.open')}
      </button>
    </p>
  );
}
