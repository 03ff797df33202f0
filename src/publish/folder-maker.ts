import { mkdirSync } from 'node:fs';

/** Folders remembered: a site of 100,000 articles has 300,000, which no small thread can hold; files of one folder come together. */
const MOST = 10_000;

/** @returns a function that makes a folder with all above it, where it did not make it shortly before */
export function folderMaker(most = MOST): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    if (made.size >= most) made.clear();
    made.add(folder);
  };
}
