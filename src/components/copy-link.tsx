import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../i18n/translator';

export interface CopyLinkProps {
  translator: Translator;
  /** Changes when the link does: what was said of the former link is taken back. */
  link: string;
  /** The whole address to copy. */
  address: () => string;
}

/** Where a page may not copy by itself, the address stands ready, selected. */
export function ByHand({ translator, address }: { translator: Translator; address: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <label>
      {translator.text('share.by-hand')}
      <input type="text" readOnly value={address} ref={field} />
    </label>
  );
}

/** Copies the address of the very view, and says so. */
export function CopyLink({ translator, link, address }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => setOutcome(null), [link]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div class="copy-link">
      <button type="button" onClick={() => void copy()}>
        {translator.text('share.copy')}
      </button>
      <p role="status">{outcome === 'copied' && translator.text('share.copied')}</p>
      {outcome === 'refused' && <ByHand translator={translator} address={address()} />}
    </div>
  );
}
