import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { languageName } from '../../i18n/language-names';
import type { PrintContent } from '../../print/sheet/print-content';
import { Choice } from './fields';
import { pagePrinted } from './page-printed';
import { FIRST_CHOICES, type PrintChoices, specificationOf } from './print-choices';
import { PrintDownloads } from './print-downloads';
import { PrintForm } from './print-form';
import { PrintPreview } from './print-preview';

export interface PrintPageProps {
  /** What is shown, in the page's own language. */
  content: PrintContent;
  /** The same in another of the dossier's languages. */
  contentIn: (language: string) => Promise<PrintContent>;
  /** Lines of opened files are upon the map; they are not printed. */
  hasFiles: boolean;
  onClose: () => void;
}

/** The content in the language that was chosen last, once it has come. */
function useLanguage({ content, contentIn }: PrintPageProps) {
  const [language, setLanguage] = useState(content.words.text.language);
  const [shown, setShown] = useState(content);
  const wanted = useRef(language);
  const choose = (next: string) => {
    wanted.current = next;
    setLanguage(next);
    contentIn(next).then(
      (made) => wanted.current === next && setShown(made),
      // What is shown stays, and the choice goes back to it.
      () => wanted.current === next && setLanguage(shown.words.text.language),
    );
  };
  return { language, shown, choose };
}

/** The window in which a print is ordered, looked at and made. */
export function PrintPage(props: PrintPageProps) {
  const { content, hasFiles, onClose } = props;
  const { messages, words } = content;
  const dialog = useRef<HTMLDialogElement>(null);
  const { language, shown, choose } = useLanguage(props);
  const [choices, setChoices] = useState<PrintChoices>(FIRST_CHOICES);
  const specification = useMemo(() => specificationOf(choices), [choices]);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => pagePrinted(specification.size), [specification]);
  const { forms } = words.translator;
  const { dpi, svgText } = choices;
  return (
    <dialog ref={dialog} class="print-page" aria-labelledby="print-title" onClose={onClose}>
      <header>
        <h2 id="print-title">{messages('print.title')}</h2>
        <button type="button" class="close" onClick={() => dialog.current?.close()}>
          {messages('print.close')}
        </button>
      </header>
      <div class="print-body">
        <div class="print-form">
          <Choice label={messages('print.language')} value={language} onChange={choose}>
            {words.contents.dossier.languages.map((code) => (
              <option key={code} value={code} lang={code}>
                {languageName(code)}
              </option>
            ))}
          </Choice>
          <PrintForm
            {...{ messages, forms, choices }}
            onChoose={(changed) => setChoices((before) => ({ ...before, ...changed }))}
          />
          {hasFiles && <p class="print-note">{messages('print.no-files')}</p>}
        </div>
        <PrintPreview content={shown} specification={specification} messages={messages} />
      </div>
      <PrintDownloads
        order={{ content: shown, specification, dpi, svgText }}
        {...{ messages, forms }}
      />
    </dialog>
  );
}
