import type { Forms } from '../../i18n/forms';
import type { PrintMessages } from '../../i18n/print';
import { MOST_COLUMNS, PAPERS, SOCIAL_SIZES } from '../../print/specification/paper';
import { Amount, Choice, Switch } from './fields';
import { ASPECTS, type Aspect, chosenSize, type PrintChoices, pixelsName } from './print-choices';

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

/** What the page is: a paper, columns, an own size, or one in pixels. */
export function SizeChoice(props: PrintFormProps) {
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
