const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as the content of an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A number with at most two decimals, without needless zeros. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

/** An attribute of opacity with a leading space; nothing where all is opaque. */
export function opacity(name: string, value: number): string {
  return value < 1 ? ` ${name}="${short(value)}"` : '';
}
