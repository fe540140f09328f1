/** The children of an element, as togeojson asks for them. */
class Children extends Array<XmlElement> {
  item(index: number): XmlElement | null {
    return this[index] ?? null;
  }
}

/**
 * As much of a DOM element as togeojson reads; a worker has no DOM. Names have no prefix, and text is
 * an element's own: the elements that hold text have no children here.
 */
export class XmlElement {
  readonly nodeType = 1;
  readonly attributes: readonly [] = [];
  readonly childNodes = new Children();
  text = '';

  constructor(
    readonly tagName: string,
    readonly parentNode: XmlElement | null = null,
    private readonly values: Readonly<Record<string, string>> = {},
  ) {
    parentNode?.childNodes.push(this);
  }

  get nodeName(): string {
    return this.tagName;
  }

  get localName(): string {
    return this.tagName;
  }

  get textContent(): string {
    return this.text;
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.values, name) ? (this.values[name] ?? null) : null;
  }

  /** The descendants of a name, in the order of the file. */
  getElementsByTagName(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    const below: XmlElement[] = this.childNodes.toReversed();
    for (let next = below.pop(); next; next = below.pop()) {
      if (next.tagName === name) found.push(next);
      for (let at = next.childNodes.length - 1; at >= 0; at -= 1) {
        below.push(next.childNodes[at] as XmlElement);
      }
    }
    return found;
  }

  /** Elements of other namespaces than that of KML or GPX are not kept. */
  getElementsByTagNameNS(): XmlElement[] {
    return [];
  }

  /** Text is whole as it is. */
  normalize(): void {}
}
