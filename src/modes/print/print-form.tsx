import type { Forms } from '../../i18n/forms';
import { formatNumber } from '../../i18n/number';
import type { PrintMessages } from '../../i18n/print';
import { MOST_COLUMNS, PAPERS, SOCIAL_SIZES } from '../../print/specification/paper';
import {
  COLOUR_MODES,
  PRINT_ELEMENTS,
  type PrintColours,
  type PrintElement,
} from '../../print/specification/print-specification';
import { Amount, Choice, Switch } from './fields';
import {
  ASPECTS,
  type Aspect,
  chosenSize,
  type PrintChoices,
  pixelsName,
  RESOLUTIONS,
  SCALES,
} from './print-choices';

export interface PrintFormProps {
  messages: PrintMessages;
  forms: Forms;
  choices: PrintChoices;
  onChoose: (changed: Partial<PrintChoices>) => void;
}

function HeightFields({ messages, choices, onChoose }: Omit<PrintFormProps, 'forms'>) {
  return (
    <>
      <Choice
        label={messages('print.aspect')}
        value={choices.aspect}
        onChange={(aspect) => onChoose({ aspect: aspect as Aspect })}
      >
        {ASPECTS.map((aspect) => (
          <option key={aspect} value={aspect}>
            {aspect === 'own' ? messages('print.aspect.own') : aspect}
          </option>
        ))}
      </Choice>
      <Amount
        label={messages('print.height')}
        value={chosenSize(choices).height}
        onChange={(heightMm) => onChoose({ heightMm, aspect: 'own' })}
      />
    </>
  );
}

function SizeFields({ messages, choices, onChoose }: PrintFormProps) {
  const { size, columns, grid } = choices;
  const isPaper = Object.hasOwn(PAPERS, size);
  const isColumns = size === 'columns';
  return (
    <>
      {isPaper && (
        <Switch
          label={messages('print.landscape')}
          on={choices.landscape}
          onChange={(landscape) => onChoose({ landscape })}
        />
      )}
      {isColumns && (
        <Choice
          label={messages('print.columns')}
          value={String(columns)}
          onChange={(value) => onChoose({ columns: Number(value) })}
        >
          {Array.from({ length: MOST_COLUMNS }, (_, i) => (
            <option key={i} value={i + 1}>
              {i + 1}
            </option>
          ))}
        </Choice>
      )}
      {isColumns && (
        <>
          <Amount
            label={messages('print.column-width')}
            value={grid.column}
            step={0.5}
            onChange={(column) => onChoose({ grid: { ...grid, column } })}
          />
          <Amount
            label={messages('print.gutter')}
            value={grid.gutter}
            step={0.5}
            onChange={(gutter) => onChoose({ grid: { ...grid, gutter } })}
          />
        </>
      )}
      {size === 'own' && (
        <Amount
          label={messages('print.width')}
          value={choices.widthMm}
          onChange={(widthMm) => onChoose({ widthMm })}
        />
      )}
      {(isColumns || size === 'own') && <HeightFields {...{ messages, choices, onChoose }} />}
    </>
  );
}

function SizeChoice(props: PrintFormProps) {
  const { messages, choices, onChoose } = props;
  return (
    <>
      <Choice
        label={messages('print.size')}
        value={choices.size}
        onChange={(size) => onChoose({ size })}
      >
        {Object.keys(PAPERS).map((paper) => (
          <option key={paper} value={paper}>
            {paper === 'letter' ? 'Letter' : paper.toUpperCase()}
          </option>
        ))}
        <option value="columns">{messages('print.size.columns')}</option>
        <option value="own">{messages('print.size.own')}</option>
        <optgroup label={messages('print.size.social')}>
          {SOCIAL_SIZES.map((size) => (
            <option key={pixelsName(size)} value={pixelsName(size)}>
              {`${size.width} × ${size.height} px`}
            </option>
          ))}
        </optgroup>
      </Choice>
      <SizeFields {...props} />
    </>
  );
}

function Elements({ messages, choices, onChoose }: PrintFormProps) {
  const { elements } = choices;
  const set = (element: PrintElement, on: boolean) =>
    onChoose({
      elements: new Set(PRINT_ELEMENTS.filter((e) => (e === element ? on : elements.has(e)))),
    });
  return (
    <fieldset class="print-elements">
      <legend>{messages('print.show')}</legend>
      {PRINT_ELEMENTS.map((element) => (
        <Switch
          key={element}
          label={messages(`print.show.${element}`)}
          on={elements.has(element)}
          onChange={(on) => set(element, on)}
        />
      ))}
    </fieldset>
  );
}

function ResolutionFields({ messages, choices, onChoose }: PrintFormProps) {
  return (
    <>
      <Choice
        label={messages('print.resolution')}
        value={String(choices.dpi)}
        onChange={(dpi) => onChoose({ dpi: Number(dpi) })}
      >
        {RESOLUTIONS.map((dpi) => (
          <option key={dpi} value={dpi}>
            {messages('print.dpi', { dpi })}
          </option>
        ))}
      </Choice>
      <Choice
        label={messages('print.svg-text')}
        value={choices.svgText}
        onChange={(svgText) => onChoose({ svgText: svgText as PrintChoices['svgText'] })}
      >
        <option value="live">{messages('print.svg-text.live')}</option>
        <option value="outlines">{messages('print.svg-text.outlines')}</option>
      </Choice>
    </>
  );
}

/** Everything that a print can be ordered with, but for its language. */
export function PrintForm(props: PrintFormProps) {
  const { messages, forms, choices, onChoose } = props;
  return (
    <>
      <SizeChoice {...props} />
      <Amount
        label={messages('print.margin')}
        value={choices.marginMm}
        onChange={(marginMm) => onChoose({ marginMm })}
      />
      <Choice
        label={messages('print.scale-choice')}
        value={String(choices.scale)}
        onChange={(value) => onChoose({ scale: value === 'fit' ? 'fit' : Number(value) })}
      >
        <option value="fit">{messages('print.scale.fit')}</option>
        {SCALES.map((scale) => (
          <option key={scale} value={scale}>{`1:${formatNumber(scale, forms)}`}</option>
        ))}
      </Choice>
      <Choice
        label={messages('print.colours')}
        value={choices.colours}
        onChange={(colours) => onChoose({ colours: colours as PrintColours })}
      >
        {COLOUR_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {messages(`print.colours.${mode}`)}
          </option>
        ))}
      </Choice>
      <ResolutionFields {...props} />
      <Elements {...props} />
    </>
  );
}
