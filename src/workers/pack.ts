/** Files one behind the other, so that hundreds of small ones are one request. */
type Places = Readonly<Record<string, readonly [from: number, to: number]>>;

/** Files by their paths → one file: where each lies, in a line of JSON, and then their bytes. */
export function packFiles(files: readonly (readonly [path: string, bytes: Uint8Array])[]): Buffer {
  let end = 0;
  const places: Places = Object.fromEntries(
    files.map(([path, { length }]) => [path, [end, (end += length)]]),
  );
  return Buffer.concat(
    [`${JSON.stringify(places)}\n`, ...files.map(([, bytes]) => bytes)].map(Buffer.from),
  );
}

/** Opens a packed file; whoever asks by path gets the bytes of one file in it, or nothing. */
export async function openPack(pack: Blob): Promise<(path: string) => Blob | undefined> {
  const head = await readLine(pack);
  const places = JSON.parse(head) as Places;
  const start = new TextEncoder().encode(head).length + 1;
  return (path) => {
    const place = places[path];
    return place && pack.slice(start + place[0], start + place[1]);
  };
}

/** The first line of a file, of which no more is read than that. */
async function readLine(file: Blob): Promise<string> {
  const step = 1 << 16;
  for (let end = step; ; end += step) {
    const text = await file.slice(0, end).text();
    const line = text.indexOf('\n');
    if (line >= 0) return text.slice(0, line);
    if (end >= file.size) throw new Error('A pack without a first line.');
  }
}
