import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PrintContent } from '../../print/sheet/print-content';
import { pagePrinted } from './page-printed';
import { FIRST_CHOICES, type PrintChoices, specificationOf } from './print-choices';
import { PrintDownloads } from './print-downloads';
import { PrintForm } from './print-form';
import { PrintPreview } from './print-preview';

/** The window in which a print is ordered, looked at and made. */
export function PrintPage({ content, onClose }: { content: PrintContent; onClose: () => void }) {
  const { messages } = content;
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<PrintChoices>(FIRST_CHOICES);
  const specification = useMemo(() => specificationOf(choices), [choices]);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => pagePrinted(specification.size), [specification]);
  return (
    <dialog ref={dialog} class="print-page" aria-labelledby="print-title" onClose={onClose}>
      <header>
        <h2 id="print-title">{messages('print.title')}</h2>
        <button type="button" class="close" onClick={() => dialog.current?.close()}>
          {messages('print.close')}
        </button>
      </header>
      <div class="print-body">
        <PrintForm
          content={content}
          choices={choices}
          onChoose={(changed) => setChoices((before) => ({ ...before, ...changed }))}
        />
        <PrintPreview content={content} specification={specification} />
      </div>
      <PrintDownloads order={{ content, specification, dpi: choices.dpi }} />
    </dialog>
  );
}
