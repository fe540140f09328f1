import './place-search.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundPlace, Spelling } from '../i18n/find-places';
import type { Words } from '../i18n/names';

export interface PlaceSearchProps {
  words: Words;
  find: (typed: string) => readonly FoundPlace[];
  onChoose: (place: FoundPlace) => void;
  onClose: () => void;
}

const OPTION = 'place-option-';
/** More would not be read. */
const MOST = 12;

const Spelt = ({ spelling }: { spelling: Spelling }) => (
  <span lang={spelling.language}>{spelling.text}</span>
);

/** The words around the spelling that matched, which itself is marked with its language. */
function FoundAs({ words, spelling }: { words: Words; spelling: Spelling }) {
  const mark = '\u0000';
  const text = words.translator.text('search.found-as', { spelling: mark });
  const [before, after] = text.split(mark);
  return (
    <span class="quiet">
      {before}
      <Spelt spelling={spelling} />
      {after}
    </span>
  );
}

interface OptionProps {
  words: Words;
  found: FoundPlace;
  index: number;
  active: boolean;
  onChoose: () => void;
}

function Option({ words, found, index, active, onChoose }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      id={`${OPTION}${index}`}
      role="option"
      aria-selected={active}
      ref={option}
      tabIndex={-1}
      onMouseDown={(event) => {
        // The focus stays in the input, whose keys choose as well.
        event.preventDefault();
        onChoose();
      }}
    >
      <Spelt spelling={found.name} />
      {found.foundAs && <FoundAs words={words} spelling={found.foundAs} />}
    </div>
  );
}

/** Where a key leads among so many options; undefined for keys that do not move. */
export function movedTo(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return undefined;
}

/** A search for a place by any of its names: a combobox with a list, after WAI-ARIA 1.2. */
export function PlaceSearch({ words, find, onChoose, onClose }: PlaceSearchProps) {
  const { text } = words.translator;
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = find(typed).slice(0, MOST);
  const isOpen = found.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedTo(event.key, active, found.length);
    const chosen = found[active];
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="place-search">
      <label for="place-search">{text('search.label')}</label>
      <input
        id="place-search"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls="place-options"
        aria-activedescendant={isOpen ? `${OPTION}${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        ref={input}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        class="popover-close"
        aria-label={text('popover.close')}
        title={text('popover.close')}
        onClick={onClose}
      >
        <span aria-hidden="true">×</span>
      </button>
      <p class={isOpen ? 'visually-hidden' : 'quiet'} role="status">
        {typed.trim() !== '' && text('search.count', { n: found.length })}
      </p>
      <div id="place-options" role="listbox" aria-label={text('search.open')} hidden={!isOpen}>
        {found.map((place, i) => (
          <Option
            key={`${place.layer}/${place.feature}`}
            words={words}
            found={place}
            index={i}
            active={i === active}
            onChoose={() => onChoose(place)}
          />
        ))}
      </div>
    </search>
  );
}
