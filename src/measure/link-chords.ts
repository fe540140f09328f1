/** Links chords end to start: within a line, and where exactly one line ends and one starts. */
export function linkChords(ends: Float64Array, lineOf: Uint32Array) {
  const count = lineOf.length;
  const previous = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const link = (from: number, to: number) => {
    next[from] = to;
    previous[to] = from;
  };
  const starting = new Map<string, number[]>();
  const ending = new Map<string, number[]>();
  for (let chord = 0; chord < count; chord++) {
    if (lineOf[chord - 1] === lineOf[chord]) link(chord - 1, chord);
    else note(starting, `${ends[4 * chord]} ${ends[4 * chord + 1]}`, chord);
    if (lineOf[chord + 1] !== lineOf[chord]) {
      note(ending, `${ends[4 * chord + 2]} ${ends[4 * chord + 3]}`, chord);
    }
  }
  for (const [place, [from = -1, ...others]] of ending) {
    const [to = -1, ...more] = starting.get(place) ?? [];
    if (to >= 0 && others.length + more.length === 0) link(from, to);
  }
  return { previous, next };
}

function note(places: Map<string, number[]>, place: string, chord: number): void {
  places.set(place, [...(places.get(place) ?? []), chord]);
}
