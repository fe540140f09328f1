import { OpenedSwatch } from '../../../components/reader/opened-swatch';
import { BandSwitch, Figures } from './error-parts';
import { type FilesProps, OpenFile } from './files-panel';

/** The reader's part of the key: lines that were opened, and the way to open one. */
export function LegendSection({ state, opened }: FilesProps) {
  const { translator } = state.words.value;
  return (
    <>
      <fieldset class="reader-error">
        <legend>{translator.text('bands.legend')}</legend>
        <BandSwitch state={state} />
        <Figures state={state} id="key" />
      </fieldset>
      <fieldset class="reader-legend">
        <legend>{translator.text('file.title')}</legend>
        {opened.lines.value.length > 0 && (
          <ul class="reader-legend-lines">
            {opened.lines.value.map(({ id, file }) => (
              <li key={id}>
                <OpenedSwatch theme={state.theme.value} />
                <span>
                  {file.name}
                  <span class="quiet">{translator.text('line.not-border')}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        <OpenFile state={state} />
      </fieldset>
    </>
  );
}
