import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { composePlate } from '../../plate/compose-plate';
import { writeSvg } from '../../plate/svg/write-svg';
import { plateOf } from '../../plate/test-support/plates';
import { svgFrom } from './svg-from';

/** An element as far as a drawing needs one. */
class Made {
  readonly attributes: [string, string][] = [];
  readonly children: (Made | string)[] = [];
  constructor(readonly name: string) {}
  setAttribute(name: string, value: string): void {
    this.attributes.push([name, value]);
  }
  append(child: Made | string): void {
    this.children.push(child);
  }
}

const page = { createElementNS: (_: string, name: string) => new Made(name) };
const made = (markup: string) => svgFrom(markup, page as unknown as Document) as unknown as Made;

/** The same by a reader of XML. */
function parsed(markup: string): Made {
  const open = [new Made('document')];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = new Made(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== 'xmlns') element.setAttribute(key, String(value));
    }
    open.at(-1)?.append(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.append(text));
  parser.on('closetag', () => void open.pop());
  parser.write(markup).close();
  return open[0]?.children[0] as Made;
}

it('makes the very elements that a reader of XML finds in a drawing', () => {
  const options = {
    colours: 'classes',
    idPrefix: 'x-',
    title: 'Then & "now"',
    description: 'a < b',
  } as const;
  const markup = writeSvg(composePlate(plateOf('highway', { width: 600, height: 400 })), options);
  const drawing = made(markup);
  expect(drawing.children.length).toBeGreaterThan(4);
  expect(drawing).toEqual(parsed(markup));
  expect(JSON.stringify(drawing)).toContain('a < b');
});

it('refuses text that holds no element', () => {
  expect(() => made('no drawing')).toThrow('no element');
});
