import {
  type CitedClaim,
  measuredOf,
  quotedFrom,
  releasedOn,
  rightsOf,
  titleOf,
  versionOf,
} from './cited-claim';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text inside braces: characters that TeX takes as commands are escaped, all letters stay. */
export function texText(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);
}

/** An address as `\url` takes it: what would end or upset the field is percent-encoded. */
const texAddress = (address: string) =>
  address.replace(
    /[\\{}%](?![0-9A-Fa-f]{2})/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * A claim's finding as a BibTeX entry. `@misc`, because every style knows it; `urldate`, `version`
 * and `langid` are read by biblatex and passed over by BibTeX.
 */
export function bibtexOf(cited: CitedClaim): string {
  const { words, claim, address, accessed, notes } = cited;
  const { source, publisher } = quotedFrom(cited);
  const { credit } = rightsOf(
    cited,
    measuredOf(cited).flatMap(({ layers }) => layers),
  );
  const note = [...notes, `${publisher}, ${source?.date ?? ''}: “${claim.quote.exact}”`, credit];
  const fields: [string, string][] = [
    ['title', `{${texText(titleOf(cited))}}`],
    ['howpublished', texText(words.text.title)],
    ['year', (releasedOn(cited) ?? accessed).slice(0, 4)],
    ['version', versionOf(cited)],
    ['url', texAddress(address)],
    ['urldate', accessed],
    ['langid', words.translator.forms.locale],
    ['note', texText(note.join('. '))],
  ];
  const key = `${words.contents.dossier.id}-${claim.id}-${versionOf(cited)}`;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
