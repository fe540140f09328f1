import type { Translator } from '../i18n/translator';

export interface MapToolsProps {
  translator: Translator;
  legendOpen: boolean;
  onLegend: () => void;
  onZoom: (levels: number) => void;
  onFrame: () => void;
  onHome: () => void;
  /** The search for a place is open. */
  searching: boolean;
  onSearch: (open: boolean) => void;
  onOpenFile: () => void;
  /** The tool for measuring by free hand is open. */
  measuring: boolean;
  onMeasure: () => void;
  onFullScreen: () => void;
  /** The tool that moves the line is open. */
  movingLine: boolean;
  onMoveLine: () => void;
}

interface ToolProps {
  label: string;
  sign: string;
  /** Whether what it opens is open; of tools that open something only. */
  expanded?: boolean;
  /** What the button is found by, besides the tools' own class. */
  class?: string;
  onClick: () => void;
}

function Tool({ label, sign, expanded, class: own, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class={own ? `tool ${own}` : 'tool'}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  );
}

/** The map's controls; each issues a command, so keys and tests can as well. */
export function MapTools(props: MapToolsProps) {
  const { text } = props.translator;
  return (
    <div class="map-tools">
      <button
        type="button"
        class="tool tool-wide"
        aria-expanded={props.legendOpen}
        onClick={props.onLegend}
      >
        <span class="long">{text('layers.title')}</span>
        <span class="short">{text('layers.short')}</span>
      </button>
      <div class="search-tool">
        <Tool
          label={text('line.move')}
          class="line-open"
          sign="M3 16L8 9L12 12L17 4M5.500 9a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0"
          expanded={props.movingLine}
          onClick={props.onMoveLine}
        />
        <Tool
          label={text('measure.open')}
          class="measure-open"
          sign="M2.500 13.500L13.500 2.500L17.500 6.500L6.500 17.500ZM6 10L8 12M9 7L11 9M12 4L14 6"
          expanded={props.measuring}
          onClick={props.onMeasure}
        />
      </div>
      <div class="search-tool">
        <Tool
          label={text('search.open')}
          class="search-open"
          sign="M8.5 3.500A5 5 0 1 0 8.5 13.500A5 5 0 1 0 8.5 3.500ZM12.2 12.200L17 17"
          expanded={props.searching}
          onClick={() => props.onSearch(!props.searching)}
        />
        <Tool
          label={text('map.open-file')}
          class="file-open"
          sign="M2.500 16V4.500H8L10 7H17.500V16ZM10 9.500V14M7.750 11.750H12.250"
          onClick={props.onOpenFile}
        />
      </div>
      <div class="tool-group">
        <Tool label={text('map.zoom-in')} sign="M10 4V16M4 10H16" onClick={() => props.onZoom(1)} />
        <Tool label={text('map.zoom-out')} sign="M4 10H16" onClick={() => props.onZoom(-1)} />
        <Tool
          label={text('map.frame')}
          sign="M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12M10 8.5V11.5M8.5 10H11.5"
          onClick={props.onFrame}
        />
        <Tool
          label={text('map.home')}
          sign="M10 3A7 7 0 1 0 10 17A7 7 0 1 0 10 3ZM3 10H17M10 3C6.500 7 6.500 13 10 17C13.500 13 13.500 7 10 3Z"
          onClick={props.onHome}
        />
        <Tool
          label={text('map.full-screen')}
          sign="M7.500 3H3V7.500M12.500 3H17V7.500M17 12.500V17H12.500M7.500 17H3V12.500"
          onClick={props.onFullScreen}
        />
      </div>
    </div>
  );
}
