import { useEffect, useRef } from 'preact/hooks';
import { languageName } from '../i18n/language-names';
import type { Translator } from '../i18n/translator';

export interface LanguageMenuProps {
  translator: Translator;
  languages: readonly string[];
  current: string;
  /** Address of the same view in a language. */
  addressIn: (language: string) => string;
  onChoose?: (language: string) => void;
}

/** Closes the menu at a press elsewhere, and where the focus goes on. */
function useClosingElsewhere(menu: { current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && menu.current?.contains(target)) return;
      menu.current?.removeAttribute('open');
    };
    addEventListener('pointerdown', onElsewhere);
    addEventListener('focusin', onElsewhere);
    return () => {
      removeEventListener('pointerdown', onElsewhere);
      removeEventListener('focusin', onElsewhere);
    };
  }, []);
}

/** The languages of the page, each under its own name; links, so that they lead there without script. */
export function LanguageMenu(props: LanguageMenuProps) {
  const { translator, languages, current, addressIn, onChoose } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingElsewhere(menu);
  const close = () => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const choose = (event: MouseEvent, language: string) => {
    // Another window or tab is the browser's affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey || !onChoose) return;
    event.preventDefault();
    close();
    if (language !== current) onChoose(language);
  };
  return (
    <nav aria-label={translator.text('page.languages')}>
      <details
        class="languages"
        ref={menu}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && menu.current?.open) close();
        }}
      >
        <summary lang={current}>{languageName(current)}</summary>
        <ul>
          {languages.map((language) => (
            <li key={language}>
              <a
                href={addressIn(language)}
                hreflang={language}
                lang={language}
                aria-current={language === current ? 'true' : undefined}
                onClick={(event) => choose(event, language)}
              >
                {languageName(language)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
