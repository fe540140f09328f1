/** The text from each opening brace of a level to its closing one, without the two. */
function bracesOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let open = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '{' && depth++ === 0) open = at + 1;
    if (sign === '}' && --depth === 0) found.push([...text].slice(open, at).join(''));
  }
  return found;
}

/** The names of the values that a message in ICU MessageFormat takes, each once, in alphabetical order. */
export function messageValues(message: string): string[] {
  const names = bracesOf(message).flatMap((body): string[] => {
    const [name = '', kind, ...rest] = body.split(',');
    const branches = kind === undefined ? [] : bracesOf(rest.join(','));
    return [name.trim(), ...branches.flatMap(messageValues)];
  });
  return [...new Set(names)].sort();
}
