/** A pure function of a word that reads each word once: texts repeat theirs. */
export function remember<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = read(word);
    known.set(word, value);
    return value;
  };
}
