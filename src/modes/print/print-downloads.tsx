import { useState } from 'preact/hooks';
import type { Forms } from '../../i18n/forms';
import { formatNumber } from '../../i18n/number';
import type { PrintMessages } from '../../i18n/print';
import { FORMATS, type PrintFormat } from '../../print/specification/print-specification';
import { refusalText } from '../../print/specification/refusal-text';
import { PrintRefused } from '../../print/specification/refusals';
import { type FileOrder, makeFile } from './make-file';
import { saveBytes } from './save-bytes';

const NAMES: Record<PrintFormat, string> = {
  pdf: 'PDF',
  svg: 'SVG',
  png: 'PNG',
  jpeg: 'JPEG',
  zip: 'ZIP',
};

function reasonOf(error: unknown, { specification }: FileOrder, messages: PrintMessages): string {
  if (error instanceof PrintRefused)
    return refusalText(messages, error.refusal, specification.size.unit);
  return error instanceof Error ? error.message : String(error);
}

function sizeText(bytes: Uint8Array, forms: Forms): string {
  const kilobytes = Math.max(1, Math.round(bytes.length / 1000));
  return `${formatNumber(kilobytes, forms)} kB`;
}

export interface PrintDownloadsProps {
  order: FileOrder;
  /** In the page's language, whatever that of the print is. */
  messages: PrintMessages;
  forms: Forms;
}

/** Makes the print in one of the formats and says how it goes. */
export function PrintDownloads({ order, messages, forms }: PrintDownloadsProps) {
  const { content } = order;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const download = async (format: PrintFormat) => {
    setBusy(true);
    setSaid(messages('print.making', { format: NAMES[format] }));
    const name = `${content.claim.id}-${content.words.text.language}`;
    try {
      const bytes = await makeFile(order, format, name);
      saveBytes(`${name}.${format === 'jpeg' ? 'jpg' : format}`, bytes);
      setSaid(messages('print.made', { format: NAMES[format], size: sizeText(bytes, forms) }));
    } catch (error) {
      setSaid(messages('print.failed', { reason: reasonOf(error, order, messages) }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="print-downloads">
      <div>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            aria-disabled={busy}
            onClick={() => !busy && void download(format)}
          >
            {`${messages('print.download')}: ${NAMES[format]}`}
          </button>
        ))}
        <button type="button" onClick={() => print()}>
          {messages('print.on-paper')}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
