import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../i18n/names';
import { itemKey, type MapItem } from '../model/map-item';
import { Named } from './named';

/** One thing on the map, with what tells it from others. */
export interface ListedItem {
  item: MapItem;
  name: string;
  detail: string;
}

export interface ItemGroup {
  id: string;
  label: string;
  items: readonly ListedItem[];
}

export interface ItemsListProps {
  words: Words;
  groups: readonly ItemGroup[];
  /** Place in the whole list of the item that is pointed at. */
  active: number;
  onActive: (active: number) => void;
  onChoose: (item: MapItem) => void;
  onClose: () => void;
}

const PAGE = 8;

/** Where a key leads in a list; undefined for keys that do not move. */
export function steppedTo(key: string, active: number, count: number): number | undefined {
  const last = count - 1;
  const moves: Record<string, number> = {
    ArrowDown: Math.min(last, active + 1),
    ArrowUp: Math.max(0, active - 1),
    PageDown: Math.min(last, active + PAGE),
    PageUp: Math.max(0, active - PAGE),
    Home: 0,
    End: last,
  };
  return moves[key];
}

/** The next item after the active one, around the end, that starts with a letter; undefined for none. */
export function startingWith(
  letter: string,
  active: number,
  names: readonly string[],
): number | undefined {
  const order = names.map((_, i) => (active + 1 + i) % names.length);
  return order.find((i) => names[i]?.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}

/** Whether the focus is nowhere, in the list or on what opens it: from elsewhere a list takes none. */
function mayTakeFocus(): boolean {
  const { activeElement } = document;
  return (
    !activeElement ||
    activeElement === document.body ||
    activeElement.closest('[role="listbox"], [aria-haspopup="listbox"]') !== null
  );
}

/** Moves the focus and scrolls the list to it, and nothing but the list. */
function focusWithin(option: HTMLElement): void {
  if (!mayTakeFocus()) return;
  option.focus({ preventScroll: true });
  const list = option.closest('[role="listbox"]');
  if (!list) return;
  const [at, room] = [option.getBoundingClientRect(), list.getBoundingClientRect()];
  if (at.top < room.top) list.scrollTop += at.top - room.top - at.height;
  if (at.bottom > room.bottom) list.scrollTop += at.bottom - room.bottom + at.height;
}

function Option({
  listed,
  index,
  props,
}: {
  listed: ListedItem;
  index: number;
  props: ItemsListProps;
}) {
  const option = useRef<HTMLDivElement>(null);
  const isActive = index === props.active;
  // Before the next key can come: it must meet the option that is lit.
  useLayoutEffect(() => {
    if (isActive && option.current) focusWithin(option.current);
  }, [isActive]);
  const choose = () => props.onChoose(listed.item);
  return (
    <div
      role="option"
      tabIndex={isActive ? 0 : -1}
      aria-selected={isActive}
      ref={option}
      onMouseEnter={() => props.onActive(index)}
      onClick={choose}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === ' ') choose();
      }}
    >
      <span>
        <Named words={props.words} text={listed.name} />
      </span>
      <span class="quiet">{listed.detail}</span>
    </div>
  );
}

/** Takes the keys of a list box that move or close: arrows, page, ends, a first letter, Escape. */
function keyHandler(props: ItemsListProps) {
  const names = props.groups.flatMap(({ items }) => items.map(({ name }) => name));
  return (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isLetter = key.length === 1 && key !== ' ';
    const next = isLetter
      ? startingWith(key, props.active, names)
      : steppedTo(key, props.active, names.length);
    if (key === 'Escape') props.onClose();
    else if (next !== undefined) props.onActive(next);
    else if (key !== ' ') return;
    event.preventDefault();
  };
}

/** Everything with a name that is in sight, in a list box: what hovering does on the map, the arrows do here. */
export function ItemsList(props: ItemsListProps) {
  const { words, groups } = props;
  const starts = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { items }) => sum + items.length, 0),
  );
  const isEmpty = groups.length === 0;
  return (
    <div
      class="items"
      role="listbox"
      tabIndex={isEmpty ? 0 : -1}
      aria-label={words.translator.text('items.open')}
      onKeyDown={keyHandler(props)}
    >
      <p class="quiet">{words.translator.text(isEmpty ? 'items.none' : 'items.hint')}</p>
      {groups.map((group, g) => (
        <fieldset key={group.id}>
          <legend>{group.label}</legend>
          {group.items.map((listed, i) => (
            <Option
              key={itemKey(listed.item)}
              listed={listed}
              index={(starts[g] ?? 0) + i}
              props={props}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
