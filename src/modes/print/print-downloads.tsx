import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/number';
import type { PrintContent } from '../../print/sheet/print-content';
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

function reasonOf(error: unknown, { content, specification }: FileOrder): string {
  if (error instanceof PrintRefused)
    return refusalText(content.messages, error.refusal, specification.size.unit);
  return error instanceof Error ? error.message : String(error);
}

function sizeText(bytes: Uint8Array, { words }: PrintContent): string {
  const kilobytes = Math.max(1, Math.round(bytes.length / 1000));
  return `${formatNumber(kilobytes, words.translator.forms)} kB`;
}

/** Makes the print in one of the formats and says how it goes. */
export function PrintDownloads({ order }: { order: FileOrder }) {
  const { content } = order;
  const { messages } = content;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const download = async (format: PrintFormat) => {
    setBusy(true);
    setSaid(messages('print.making', { format: NAMES[format] }));
    const name = `${content.claim.id}-${content.words.text.language}`;
    try {
      const bytes = await makeFile(order, format, name);
      saveBytes(`${name}.${format === 'jpeg' ? 'jpg' : format}`, bytes);
      setSaid(messages('print.made', { format: NAMES[format], size: sizeText(bytes, content) }));
    } catch (error) {
      setSaid(messages('print.failed', { reason: reasonOf(error, order) }));
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
