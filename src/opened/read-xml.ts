import { SaxesParser } from 'saxes';
import { LIMITS } from './limits';
import { noFeatures, type PlainFeatures } from './plain-feature';
import { type OpenedProblem, openedProblem } from './problem';
import { foreignRoot } from './recognise-format';
import { XmlElement } from './xml-element';
import { addXmlFeature, XML_ELEMENTS, type XmlFormat } from './xml-features';
import { normalPositions } from './xml-positions';

/** How much of the text is read between two reports of progress. */
const CHUNK_LENGTH = 65_536;

export type XmlResult = { format: XmlFormat; found: PlainFeatures } | { problem: OpenedProblem };

/**
 * Reads a text of KML or GPX, feature by feature; nothing of the rest is kept. A document type, and
 * with it every entity of the file's own, is refused, and so is what is nested too deeply.
 * @param onProgress called with the share that is read, from 0 to 1
 */
export function readXml(text: string, onProgress: (share: number) => void): XmlResult {
  const reader = new XmlReader();
  for (let at = 0; at < text.length && !reader.problem; at += CHUNK_LENGTH) {
    reader.write(text.slice(at, at + CHUNK_LENGTH));
    onProgress(Math.min(1, (at + CHUNK_LENGTH) / text.length));
  }
  return reader.finish();
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

class XmlReader {
  /** What ended the reading. */
  problem: OpenedProblem | null = null;
  private readonly parser = new SaxesParser();
  private readonly found = noFeatures();
  private format: XmlFormat | null = null;
  private depth = 0;
  /** The element of a feature that is being read. */
  private open: XmlElement | null = null;
  /** How many elements are open that are passed over, within `open`. */
  private passedOver = 0;
  private features = 0;
  private vertices = 0;
  private hasNetworkLink = false;

  constructor() {
    this.parser.on('error', () => this.stop(openedProblem('not-xml', { line: this.parser.line })));
    this.parser.on('doctype', () => this.stop(openedProblem('document-type')));
    this.parser.on('opentag', ({ name, attributes }) =>
      this.begin(withoutPrefix(name), attributes),
    );
    this.parser.on('closetag', () => this.end());
    this.parser.on('text', (text) => this.addText(text));
    this.parser.on('cdata', (text) => this.addText(text));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  finish(): XmlResult {
    if (!this.problem) this.parser.close();
    if (this.problem) return { problem: this.problem };
    if (!this.format) return { problem: openedProblem('unknown-format') };
    const { features, problems } = this.found;
    if (this.hasNetworkLink && features.length + problems.count === 0)
      return { problem: openedProblem('network-link') };
    return { format: this.format, found: this.found };
  }

  private stop(problem: OpenedProblem): void {
    this.problem ??= problem;
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.problem) return;
    this.depth += 1;
    if (this.depth > LIMITS.depth) this.stop(openedProblem('too-complex'));
    if (this.depth === 1) this.beginRoot(name);
    if (!this.format) return;
    const { features, kept } = XML_ELEMENTS[this.format];
    if (!this.open) {
      if (name === 'NetworkLink') this.hasNetworkLink = true;
      if (features.has(name)) this.open = new XmlElement(name);
    } else if (this.passedOver > 0 || !kept.has(name)) this.passedOver += 1;
    else this.open = new XmlElement(name, this.open, placeAttributes(attributes));
  }

  private beginRoot(name: string): void {
    const format = name.toLowerCase();
    if (format === 'kml' || format === 'gpx') this.format = format;
    else this.stop(openedProblem('foreign-format', { format: foreignRoot(name) }));
  }

  private addText(text: string): void {
    if (this.open && this.passedOver === 0) this.open.text += text;
  }

  private end(): void {
    if (this.problem) return;
    this.depth -= 1;
    if (this.passedOver > 0) this.passedOver -= 1;
    else if (this.open) this.close(this.open);
  }

  private close(element: XmlElement): void {
    this.count(element);
    this.open = element.parentNode;
    if (this.open) return;
    this.features += 1;
    addXmlFeature(this.found, element, this.features);
  }

  /** Counts positions as they come, so that too many are refused before they are kept. */
  private count(element: XmlElement): void {
    if (element.tagName === 'coordinates' || element.tagName === 'coord') {
      element.text = normalPositions(element.text);
      this.vertices += element.tagName === 'coord' ? 1 : element.text.split(' ').length;
    }
    if (element.tagName === 'trkpt' || element.tagName === 'rtept') this.vertices += 1;
    if (this.vertices > LIMITS.vertices)
      this.stop(openedProblem('too-many-vertices', { most: LIMITS.vertices }));
  }
}

/** The attributes of a position of GPX; no other is read. */
function placeAttributes({ lon, lat }: Readonly<Record<string, string>>): Record<string, string> {
  return { ...(lon !== undefined && { lon }), ...(lat !== undefined && { lat }) };
}
