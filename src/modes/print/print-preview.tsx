import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PrintMessages } from '../../i18n/print';
import { paintSheet } from '../../print/pixels/paint-canvas';
import { FONT_STACK } from '../../print/pixels/paint-context';
import { composePrint, type PrintSheet } from '../../print/sheet/compose-print';
import type { PrintContent } from '../../print/sheet/print-content';
import type { PrintSpecification } from '../../print/specification/print-specification';
import { refusalText } from '../../print/specification/refusal-text';
import { PrintRefused } from '../../print/specification/refusals';

/** Pixels of the drawing for one of its layout: sharp on paper too, when the page is printed from here. */
const SHARPNESS = 2.5;
const MOST_PX = 16_000_000;

type Composed = { sheet: PrintSheet } | { refused: string };

function composed(
  content: PrintContent,
  specification: PrintSpecification,
  messages: PrintMessages,
): Composed {
  try {
    return { sheet: composePrint(content, specification) };
  } catch (error) {
    if (!(error instanceof PrintRefused)) throw error;
    return { refused: refusalText(messages, error.refusal, specification.size.unit) };
  }
}

/** Paints once the letters are there: a canvas does not wait for them by itself. */
async function paint(
  canvas: HTMLCanvasElement,
  sheet: PrintSheet,
  colours: PrintSpecification['colours'],
) {
  const { width, height } = sheet.list.size;
  const sharpness = Math.min(SHARPNESS, Math.sqrt(MOST_PX / (width * height)));
  const texts = JSON.stringify(sheet.list.groups);
  await Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${FONT_STACK}`, texts)),
  );
  canvas.width = Math.round(width * sharpness);
  canvas.height = Math.round(height * sharpness);
  const context = canvas.getContext('2d');
  if (context) paintSheet(context, sheet, colours, canvas.width, canvas.height);
}

/** The sheet as it will be, at its true proportions; or why it cannot be. */
export function PrintPreview({
  content,
  specification,
  messages,
}: {
  content: PrintContent;
  /** In the page's language. */
  messages: PrintMessages;
  specification: PrintSpecification;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [refused, setRefused] = useState('');
  const { width, height, unit } = specification.size;
  useLayoutEffect(() => {
    const found = composed(content, specification, messages);
    setRefused('refused' in found ? found.refused : '');
    if ('sheet' in found && canvas.current)
      void paint(canvas.current, found.sheet, specification.colours);
  }, [content, specification]);
  const { title } = content;
  return (
    <div class="print-preview">
      <p role="status" class="print-refused">
        {refused}
      </p>
      <canvas
        ref={canvas}
        role="img"
        hidden={refused !== ''}
        aria-label={messages('print.preview', {
          title,
          width,
          height,
          unit: messages(`print.unit.${unit}`),
        })}
      />
    </div>
  );
}
