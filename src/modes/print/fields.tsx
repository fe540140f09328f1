import type { ComponentChildren } from 'preact';

/** A labelled list to choose one from. */
export function Choice({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="print-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

/** A labelled number; what is no number leaves the one before. */
export function Amount({
  label,
  value,
  step,
  onChange,
}: {
  label: string;
  value: number;
  step?: number;
  onChange: (value: number) => void;
}) {
  const take = (text: string) => {
    const number = Number(text);
    if (text !== '' && Number.isFinite(number)) onChange(number);
  };
  return (
    <label class="print-field">
      <span>{label}</span>
      <input
        type="number"
        min="0"
        step={step ?? 1}
        value={value}
        onInput={(event) => take(event.currentTarget.value)}
      />
    </label>
  );
}

/** A labelled switch. */
export function Switch({
  label,
  on,
  onChange,
}: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="print-switch">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
