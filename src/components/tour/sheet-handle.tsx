import type { Translator } from '../../i18n/translator';

export interface SheetHandleProps {
  translator: Translator;
  raised: boolean;
  onRaise: (raised: boolean) => void;
}

/** Pulls the sheet up and puts it down again, pressed or by the arrow keys; dragging is the sheet's own. */
export function SheetHandle({ translator, raised, onRaise }: SheetHandleProps) {
  const label = translator.text(raised ? 'tour.lower' : 'tour.raise');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onRaise(event.key === 'ArrowUp');
  };
  return (
    <button
      type="button"
      class="tour-handle"
      aria-label={label}
      title={label}
      aria-expanded={raised}
      onClick={() => onRaise(!raised)}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden="true" />
    </button>
  );
}
