import { formatDate } from '../../i18n/format';
import { languageName } from '../../i18n/language-names';
import { layerName, type Words } from '../../i18n/names';
import type { StatusKey, StatusText } from '../../i18n/status';

/** What was found when the site was built. */
export interface BuildReport {
  /** Version of the engine, and of the build. */
  engine: string;
  build: string;
  /** How many checks ran over the dossier, and what they found. */
  checks: number;
  issues: readonly string[];
}

export interface StatusPageProps {
  words: Words;
  text: StatusText;
  report: BuildReport;
  /** Relative path from the page to the site's root. */
  root: string;
}

/** What the page's script looks at in the browser, in the order of the table; see `probe-browser.ts`. */
export const PROBES = [
  'webgl',
  'worker',
  'database',
  'service-worker',
  'popover',
  'network',
  'letters-armenian',
  'letters-georgian',
  'letters-azerbaijani',
  'letters-cyrillic',
] as const;

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Build({ words, text, report }: StatusPageProps) {
  const { contents, translator } = words;
  const release = contents.history.releases.find(
    ({ dataVersion }) => dataVersion === contents.dataVersion,
  );
  return (
    <section>
      <h2>{text('status.build')}</h2>
      <dl>
        <Fact name={text('status.engine')} value={`Delimit ${report.engine}`} />
        <Fact name={text('status.build-version')} value={report.build} />
        <Fact name={text('status.data-version')} value={contents.dataVersion} />
        <Fact
          name={text('status.released')}
          value={release ? formatDate(release.date, translator.forms) : text('status.unreleased')}
        />
      </dl>
    </section>
  );
}

function Checks({ text, report: { checks, issues } }: StatusPageProps) {
  const key: StatusKey = issues.length === 0 ? 'status.checks-none' : 'status.checks-issues';
  return (
    <section>
      <h2>{text('status.checks')}</h2>
      <p>{text(key, { n: checks, issues: issues.length })}</p>
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={issue} lang="en">
              {issue}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The table as it stands without script; with it each row says what there is. */
function Browser({ text }: StatusPageProps) {
  const said = {
    'data-yes': text('status.yes'),
    'data-no': text('status.no'),
    'data-lacks': text('status.lacks'),
    'data-lacks-nothing': text('status.lacks-nothing'),
    'data-renderer': text('status.renderer'),
  };
  return (
    <section id="browser" {...said}>
      <h2>{text('status.browser')}</h2>
      <p id="lacking" role="status">
        {text('status.needs-script')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('status.can')}</th>
            <th scope="col">{text('status.here')}</th>
          </tr>
        </thead>
        <tbody>
          {PROBES.map((probe) => (
            <tr key={probe} data-probe={probe}>
              <th scope="row">{text(`status.${probe}`)}</th>
              <td>…</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Layers({ words, text }: StatusPageProps) {
  const { layers } = words.contents;
  return (
    <section>
      <h2>{text('status.layers')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('status.layer')}</th>
            <th scope="col">{text('status.date')}</th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ id, date }) => (
            <tr key={id}>
              <th scope="row">{layerName(words, id)}</th>
              <td>{formatDate(date, words.translator.forms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What ships of others, and on which terms; both files are in English and made with the build. */
function Supply({ text, root }: StatusPageProps) {
  return (
    <section>
      <h2>{text('status.supply')}</h2>
      <ul class="files">
        <li>
          <a href={`${root}licences.txt`} hreflang="en">
            {text('status.licences')}
          </a>
        </li>
        <li>
          <a href={`${root}bill-of-materials.cdx.json`} hreflang="en">
            {text('status.bill')}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** The page on which a site tells of itself; complete without script, the browser's own part aside. */
export function StatusPage(props: StatusPageProps) {
  const { words, text, root } = props;
  const { languages } = words.contents.dossier;
  const own = words.text.language;
  return (
    <main>
      <p class="to-map">
        <a href={`${root}${own}/`}>{text('status.to-map')}</a>
      </p>
      <h1>{text('status.title')}</h1>
      <p class="work">{words.text.title}</p>
      <p>{text('status.lead')}</p>
      <nav aria-label={words.translator.text('page.languages')}>
        {languages.map((code) => (
          <a
            key={code}
            href={`${root}status/${code}/`}
            lang={code}
            aria-current={code === own ? 'page' : undefined}
          >
            {languageName(code)}
          </a>
        ))}
      </nav>
      <Build {...props} />
      <Browser {...props} />
      <Checks {...props} />
      <Layers {...props} />
      <Supply {...props} />
    </main>
  );
}
