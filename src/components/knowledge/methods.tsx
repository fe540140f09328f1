import { measurementName, type Words } from '../../i18n/names';
import type { MessageKey } from '../../i18n/translator';
import type { MeasurementDefinition, MeasurementKind } from '../../model/measurement';

type Formula = Extract<MessageKey, `knowledge.formula.${string}`>;

/** The formulae that each kind of measurement rests on; `src/measure` names their sources. */
const FORMULAE: Readonly<Record<MeasurementKind, readonly Formula[]>> = {
  'line-length': ['knowledge.formula.length', 'knowledge.formula.detail'],
  ratio: [],
  'line-deviation': ['knowledge.formula.distance'],
  area: ['knowledge.formula.area'],
  'points-to-line': ['knowledge.formula.distance'],
  'length-in-area': ['knowledge.formula.length'],
  'length-beyond-line': ['knowledge.formula.length'],
  'length-near-line': ['knowledge.formula.length', 'knowledge.formula.distance'],
  distance: ['knowledge.formula.distance'],
  'points-near-line': ['knowledge.formula.distance'],
};

function MeasurementNote({ words, id }: { words: Words; id: string }) {
  const note = words.text.measurements[id]?.note;
  return (
    <li>
      <strong>{measurementName(words, id)}.</strong> {note}
    </li>
  );
}

interface KindMethodProps {
  words: Words;
  kind: MeasurementKind;
  measurements: readonly MeasurementDefinition[];
}

function KindMethod({ words, kind, measurements }: KindMethodProps) {
  const { text } = words.translator;
  const formulae = FORMULAE[kind];
  return (
    <div class="knowledge-kind">
      <h4>{text(`knowledge.kind.${kind}`)}</h4>
      <p>{text(`method.${kind}`)}</p>
      <details>
        <summary>{text('knowledge.more')}</summary>
        <dl>
          <dt>{text('knowledge.interval')}</dt>
          <dd>{text(`knowledge.ends.${kind}`)}</dd>
          {formulae.length > 0 && <dt>{text('knowledge.formula')}</dt>}
          {formulae.map((formula) => (
            <dd key={formula}>{text(formula)}</dd>
          ))}
          <dt>{text('knowledge.used-for')}</dt>
          <dd>
            <ul>
              {measurements.map(({ id }) => (
                <MeasurementNote key={id} words={words} id={id} />
              ))}
            </ul>
          </dd>
        </dl>
      </details>
    </div>
  );
}

/** Each kind of measurement that the dossier uses: what is measured, how low and high are made, after whom, and for what. */
export function Methods({ words }: { words: Words }) {
  const { translator, contents } = words;
  const kinds = [...new Set(contents.measurements.map(({ kind }) => kind))];
  return (
    <section>
      <h3>{translator.text('knowledge.methods')}</h3>
      <p>{translator.text('knowledge.methods-lead')}</p>
      {kinds.map((kind) => (
        <KindMethod
          key={kind}
          words={words}
          kind={kind}
          measurements={contents.measurements.filter((each) => each.kind === kind)}
        />
      ))}
    </section>
  );
}
