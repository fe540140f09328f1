import { table } from '../table';
import { MAKERS, type PrintResults } from './bench-print';

const NAMES = {
  png: 'ours, PNG',
  pdf: 'ours, PDF',
  'read-back': 'MapLibre read back, PNG',
} as const;

/** What the pages came to, as text. */
export function printReport({ browser, commandLine }: PrintResults): string {
  const rows = MAKERS.map((maker) => {
    const { page, ms } = browser[maker];
    return [
      NAMES[maker],
      `${page.ms.toFixed(0)} ms`,
      `${(page.bytes / 1000).toFixed(0)}`,
      page.width ? `${page.width} x ${page.height}` : 'vectors',
      page.tiles ? String(page.tiles) : '',
      ms.map((each) => each.toFixed(0)).join(' '),
    ];
  });
  const own = (['png', 'pdf'] as const).map((format) => {
    const { ms, bytes } = commandLine[format];
    const kilobytes = (bytes / 1000).toFixed(0);
    return [`command line, ${format.toUpperCase()}`, `${ms.toFixed(0)} ms`, kilobytes, '', '', ''];
  });
  return [
    'Print: A3 landscape at 300 dpi of the claim that opens first; medians; data and fonts at hand',
    table([['page', 'made in', 'kB', 'pixels', 'canvases', 'runs'], ...rows, ...own]),
  ].join('\n');
}
