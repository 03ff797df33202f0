/**
 * Remembers what was made last: of more than `most` things, the one asked for longest ago is forgotten.
 * What is made must depend on its key alone.
 */
export function recent<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    const value = found ?? make(key);
    if (found !== undefined) known.delete(key);
    else if (known.size >= most) known.delete(known.keys().next().value as Key);
    known.set(key, value);
    return value;
  };
}
