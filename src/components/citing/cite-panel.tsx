import '../tool-panel.css';
import './cite-panel.css';
import { useRef, useState } from 'preact/hooks';
import type { Translator } from '../../i18n/translator';

/** A text that can be copied, and what it is. */
export interface Copyable {
  title: string;
  text: string;
}

export interface CitePanelProps {
  translator: Translator;
  copyables: readonly Copyable[];
  /** Licences and credits of the claim's data. */
  rights: { licence: string; credit: string };
  /** The data of the pieces is being fetched, could not be, or neither. */
  loading: 'no' | 'yes' | 'failed';
  onPieces: () => void;
  onTable: () => void;
  onClose: () => void;
}

type Outcome = 'cite.copied' | 'cite.refused';

/** Selects all text of an element, for readers whose browser does not copy for a page. */
function select(element: HTMLElement | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}

function CopyBlock({ translator, title, text: copied }: Copyable & { translator: Translator }) {
  const { text } = translator;
  const box = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState<{ of: string; outcome: Outcome }>();
  const copy = () =>
    navigator.clipboard.writeText(copied).then(
      () => setSaid({ of: copied, outcome: 'cite.copied' }),
      () => {
        select(box.current);
        setSaid({ of: copied, outcome: 'cite.refused' });
      },
    );
  return (
    <section>
      <header>
        <h4>{title}</h4>
        <button type="button" aria-label={`${text('cite.copy')}: ${title}`} onClick={copy}>
          {text('cite.copy')}
        </button>
      </header>
      <pre ref={box}>{copied}</pre>
      <p role="status">{said?.of === copied && text(said.outcome, { what: title })}</p>
    </section>
  );
}

/** How to cite a claim, and its data to take away. */
export function CitePanel(props: CitePanelProps) {
  const { translator, rights, loading } = props;
  const { text } = translator;
  return (
    <section class="tool-panel cite-panel" aria-labelledby="cite-title">
      <header>
        <h3 id="cite-title" tabIndex={-1}>
          {text('cite.open')}
        </h3>
        <button type="button" onClick={props.onClose}>
          {text('popover.close')}
        </button>
      </header>
      {props.copyables.map((each) => (
        <CopyBlock key={each.title} translator={translator} {...each} />
      ))}
      <section>
        <h4>{text('knowledge.data')}</h4>
        <p class="cite-files">
          <button type="button" disabled={loading === 'yes'} onClick={props.onPieces}>
            {text('cite.pieces')}
          </button>
          <button type="button" onClick={props.onTable}>
            {text('cite.table')}
          </button>
        </p>
        <p role="status">
          {loading === 'yes' && text('cite.loading')}
          {loading === 'failed' && text('cite.failed')}
        </p>
        <p class="quiet">{text('cite.rights', rights)}</p>
      </section>
    </section>
  );
}
