import { formatNumber } from '../../i18n/number';
import {
  COLOUR_MODES,
  PRINT_ELEMENTS,
  type PrintColours,
  type PrintElement,
} from '../../print/specification/print-specification';
import { Amount, Choice, Switch } from './fields';
import { type PrintChoices, RESOLUTIONS, SCALES } from './print-choices';
import { type PrintFormProps, SizeChoice } from './size-fields';

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
