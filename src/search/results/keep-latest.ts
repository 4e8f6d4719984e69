/** Reads something once for each key and keeps what was read last; what failed is read again. */
export function keepLatest<Key, Value>(
  most: number,
  read: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = kept.get(key) ?? read(key);
    // What is wanted again is the latest.
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    value.catch(() => kept.get(key) === value && kept.delete(key));
    return value;
  };
}
