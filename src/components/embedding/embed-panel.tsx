import '../tool-panel.css';
import './embed-panel.css';
import type { ComponentChildren } from 'preact';
import type { EmbedText } from '../../i18n/embed';
import { languageName } from '../../i18n/language-names';
import type { Translator } from '../../i18n/translator';
import { EMBED_THEMES } from '../../model/embed-look';
import { type EmbedChoices, PREVIEW_WIDTHS_PX } from './embed-choices';
import { EMBED_FORMS, type EmbedForm } from './embed-code';
import { EmbedPreview } from './embed-preview';

export interface EmbedPanelProps {
  translator: Translator;
  /** What is said of embeds beyond the page's own words; null until it has come. */
  more: EmbedText | null;
  choices: EmbedChoices;
  languages: readonly string[];
  /** What is to be pasted. */
  code: string;
  /** Address of what is shown. */
  preview: string;
  said: string;
  onChoose: (choices: EmbedChoices) => void;
  onCopy: () => void;
  onZip: () => void;
  onClose: () => void;
  onHeight: (heightPx: number) => void;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  /** Its words need the whole width of the panel. */
  isWide?: boolean;
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, isWide, onChoose }: ChoiceProps) {
  return (
    <label class={isWide ? 'wide' : undefined}>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The name of a product is the same in every language. */
function formName(form: EmbedForm, text: Translator['text']): string {
  return form === 'wordpress'
    ? 'WordPress'
    : text(`embedding.form-${form}` as 'embedding.form-script');
}

type Choose = (own: Partial<Record<keyof EmbedChoices, string | number>>) => void;

/** Of which size it is; and what stands there first, where it is no picture. */
function FormChoices({
  more,
  choices,
  choose,
}: Pick<EmbedPanelProps, 'choices'> & { more: EmbedText; choose: Choose }) {
  return (
    <>
      <Choice
        label={more('embed.size')}
        value={choices.size}
        options={(['column', 'fixed'] as const).map((value) => ({
          value,
          text: more(`embed.size-${value}`),
        }))}
        onChoose={(size) => choose({ size })}
      />
      {choices.form !== 'figure' && (
        <Choice
          isWide
          label={more('embed.begin')}
          value={choices.begins}
          options={(['drawing', 'live'] as const).map((value) => ({
            value,
            text: more(`embed.begin-${value}`),
          }))}
          onChoose={(begins) => choose({ begins })}
        />
      )}
    </>
  );
}

function Choices({ translator: { text }, more, choices, languages, onChoose }: EmbedPanelProps) {
  const choose: Choose = (own) => onChoose({ ...choices, ...own } as EmbedChoices);
  const named = (values: readonly string[], name: (value: string) => string) =>
    values.map((value) => ({ value, text: name(value) }));
  return (
    <div class="embed-choices">
      <Choice
        label={text('embedding.what')}
        value={choices.what}
        options={[
          { value: 'claim', text: text('embedding.claim') },
          { value: 'view', text: text('embedding.view') },
        ]}
        onChoose={(what) => choose({ what })}
      />
      <Choice
        label={text('page.languages')}
        value={choices.language}
        options={named(languages, languageName)}
        onChoose={(language) => choose({ language })}
      />
      <Choice
        isWide
        label={text('embedding.theme')}
        value={choices.theme}
        options={named(EMBED_THEMES, (theme) =>
          text(`embedding.theme-${theme}` as 'embedding.theme-auto'),
        )}
        onChoose={(theme) => choose({ theme })}
      />
      <Choice
        isWide
        label={text('embedding.form')}
        value={choices.form}
        options={named(EMBED_FORMS, (form) => formName(form as EmbedForm, text))}
        onChoose={(form) => choose({ form })}
      />
      <Choice
        label={text('embedding.width')}
        value={String(choices.widthPx)}
        options={PREVIEW_WIDTHS_PX.map((px) => ({ value: String(px), text: `${px} px` }))}
        onChoose={(px) => choose({ widthPx: Number(px) })}
      />
      {more && <FormChoices more={more} choices={choices} choose={choose} />}
    </div>
  );
}

function Actions({ children }: { children: ComponentChildren }) {
  return <p class="embed-actions">{children}</p>;
}

/** The builder of embeds: choices, what they give, and the code to paste. */
export function EmbedPanel(props: EmbedPanelProps) {
  const { translator, choices, code, preview, said, onCopy, onZip, onClose } = props;
  const { text } = translator;
  return (
    <section class="tool-panel embed-panel" aria-labelledby="embed-title">
      <header>
        <h3 id="embed-title" tabIndex={-1}>
          {text('embedding.open')}
        </h3>
        <button type="button" onClick={onClose}>
          {text('layers.close')}
        </button>
      </header>
      <Choices {...props} />
      <textarea
        id="embed-code"
        readOnly
        rows={5}
        aria-label={text('embedding.code')}
        value={code}
      />
      <Actions>
        <button type="button" onClick={onCopy}>
          {text('cite.copy')}
        </button>
        <button type="button" onClick={onZip}>
          {text('embedding.zip')}
        </button>
      </Actions>
      <p role="status">{said}</p>
      <EmbedPreview
        title={text('embedding.open')}
        address={preview}
        widthPx={choices.widthPx}
        isPicture={choices.form === 'figure'}
        onHeight={props.onHeight}
      />
    </section>
  );
}
