const SVG = 'http://www.w3.org/2000/svg';
const PIECE = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function elementOf(name: string, attributes: string, page: Document): Element {
  const element = page.createElementNS(SVG, name);
  for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (key !== 'xmlns') element.setAttribute(key, decoded(value));
  }
  return element;
}

/**
 * The drawing that `writeSvg` wrote as elements, made one by one: Trusted Types let no string become
 * markup. It reads what `writeSvg` writes and no more of XML. Throws on markup without an element.
 */
export function svgFrom(markup: string, page: Document): Element {
  const open: Element[] = [];
  let root: Element | undefined;
  for (const [, closes, name, attributes = '', isEmpty, text] of markup.matchAll(PIECE)) {
    if (text !== undefined) open.at(-1)?.append(decoded(text));
    else if (closes) open.pop();
    else if (name) {
      const element = elementOf(name, attributes, page);
      open.at(-1)?.append(element);
      root ??= element;
      if (!isEmpty) open.push(element);
    }
  }
  if (!root) throw new Error('The drawing has no element');
  return root;
}
