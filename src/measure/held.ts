/** What a function gave for an object, for as long as that object is there. It may not be changed in place. */
export function heldByOne<A extends object, R>(make: (a: A) => R): (a: A) => R {
  const held = new WeakMap<A, { result: R }>();
  return (a) => {
    const known = held.get(a);
    if (known) return known.result;
    const result = make(a);
    held.set(a, { result });
    return result;
  };
}

/** What a function gave for two objects, for as long as both are there. */
export function heldByTwo<A extends object, B extends object, R>(
  make: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const byFirst = heldByOne((a: A) => heldByOne((b: B) => make(a, b)));
  return (a, b) => byFirst(a)(b);
}

/** What a function gave for an object and a number or word. */
export function heldWith<A extends object, K extends string | number, R>(
  make: (a: A, key: K) => R,
): (a: A, key: K) => R {
  const byFirst = heldByOne((_: A) => new Map<K, { result: R }>());
  return (a, key) => {
    const results = byFirst(a);
    const known = results.get(key);
    if (known) return known.result;
    const result = make(a, key);
    results.set(key, { result });
    return result;
  };
}
