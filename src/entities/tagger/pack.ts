const MAGIC = 0x484d5431; // "HMT1"
const ALIGN = 8;

/** Named stretches of bytes in one file: a directory, then each section at a multiple of 8. */
export function writePack(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const names = [...sections.keys()].map((name) => encoder.encode(name));
  let at = 8 + names.reduce((sum, name) => sum + 12 + name.length, 0);
  const places = [...sections.values()].map((bytes) => {
    at = Math.ceil(at / ALIGN) * ALIGN;
    const start = at;
    at += bytes.length;
    return start;
  });
  const file = new Uint8Array(at);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, names.length, true);
  let head = 8;
  [...sections.values()].forEach((bytes, index) => {
    const name = names[index] ?? new Uint8Array();
    const start = places[index] ?? 0;
    view.setUint32(head, name.length, true);
    view.setUint32(head + 4, start, true);
    view.setUint32(head + 8, bytes.length, true);
    file.set(name, head + 12);
    file.set(bytes, start);
    head += 12 + name.length;
  });
  return file;
}

/**
 * The sections of a file written by `writePack`, as views: nothing is copied.
 * @throws Error when the bytes are no such file
 */
export function readPack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a model file');
  const decoder = new TextDecoder();
  const sections = new Map<string, Uint8Array>();
  let head = 8;
  for (let left = view.getUint32(4, true); left > 0; left -= 1) {
    const length = view.getUint32(head, true);
    const start = view.getUint32(head + 4, true);
    const size = view.getUint32(head + 8, true);
    const name = decoder.decode(bytes.subarray(head + 12, head + 12 + length));
    sections.set(name, bytes.subarray(start, start + size));
    head += 12 + length;
  }
  return sections;
}
