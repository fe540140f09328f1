/** A PDF document that is being drawn, as pdfkit gives it. */
export type PdfDocument = PDFKit.PDFDocument;

type Element = PDFKit.PDFStructureElement;

/**
 * The tags of a PDF (ISO 32000-1, 14.8): what is drawn belongs to one element of the document's tree,
 * or to none of it (an artifact, such as a rule or the paper around letters).
 */
export class Marks {
  private open: Element | 'artifact' | null = null;
  private readonly elements: Element[] = [];

  constructor(private readonly doc: PdfDocument) {}

  /** A new element at the end of the document. `alt` says what a figure shows. */
  element(type: string, alt?: string): Element {
    const element = this.doc.struct(type, alt ? { alt } : {});
    this.elements.push(element);
    return element;
  }

  /** What is drawn next belongs to the element. */
  as(element: Element | 'artifact', type = 'Span'): void {
    if (this.open === element) return;
    this.close();
    if (element === 'artifact') this.doc.markContent('Artifact');
    else element.add(this.doc.markStructureContent(type));
    this.open = element;
  }

  private close(): void {
    if (this.open !== null) this.doc.endMarkedContent();
    this.open = null;
  }

  /** Builds the tree; without it pdfkit writes no file. An element that is in the tree takes no more. */
  end(): void {
    this.close();
    const root = this.doc.struct('Document');
    for (const element of this.elements) root.add(element);
    this.doc.addStructure(root);
    root.end();
  }
}
