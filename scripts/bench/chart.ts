import { PHASES, type Phase } from '../../src/text/clock.ts';
import type { Results } from './results.ts';

const WIDTH = 720;
const LEFT = 150;
const BAR = 26;
const GAP = 14;
const TOP = 56;
/** Shades that stay apart in grey, light and dark; the phase's name stands in the bar's title too. */
const COLOURS: Readonly<Record<Phase, string>> = {
  read: '#1f4e5f',
  understand: '#2b7a78',
  archive: '#7a9e3a',
  data: '#b8a13a',
  'view models': '#c77f2a',
  render: '#b5532d',
  pages: '#8c3a4a',
  index: '#5c4a8a',
  publish: '#4a5568',
};

interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly phase: Phase | undefined; readonly seconds: number }[];
}

/** The seconds of a cold build phase by phase beside the floor and the peers, as a picture. */
export function chartOf(results: Results): string {
  const bars = barsOf(results);
  const longest = Math.max(...bars.map((bar) => lengthOf(bar)), 0.001);
  const scale = (WIDTH - LEFT - 70) / longest;
  const height = TOP + bars.length * (BAR + GAP) + 64;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13">`,
    `<title>Seconds of a build of ${results.articles} articles</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="16" y="28" font-size="16" fill="#222">${results.articles} articles: seconds, phase by phase</text>`,
    ...bars.map((bar, nth) => drawn(bar, TOP + nth * (BAR + GAP), scale)),
    ...legend(height - 40),
    '</svg>\n',
  ].join('\n');
}

function barsOf({ scenarios, floor, peers }: Results): Bar[] {
  const ours = Object.entries(scenarios).map(([name, { phases, wallSeconds }]) => {
    const pages = phases.pages ?? 0;
    const parts = PHASES.map((phase) => {
      const ms = phases[phase] ?? 0;
      const inside = (phases['view models'] ?? 0) + (phases.render ?? 0);
      return { phase, seconds: Math.max(0, phase === 'pages' ? pages - inside : ms) / 1000 };
    });
    // The index runs beside the pages: what is drawn must not be longer than what passed.
    const drawnSeconds = parts.reduce((sum, part) => sum + part.seconds, 0);
    const shrink = Math.min(1, wallSeconds / drawnSeconds);
    return { name, parts: parts.map((part) => ({ ...part, seconds: part.seconds * shrink })) };
  });
  const plain = (name: string, seconds: number): Bar => ({
    name,
    parts: [{ phase: undefined, seconds }],
  });
  const others = [plain('floor', floor.wallSeconds)];
  if (peers) {
    others.push(plain('Hugo', peers.hugo.wallSeconds));
    others.push(plain('Pagefind', peers.pagefind.wallSeconds));
  }
  return [...ours, ...others];
}

const lengthOf = ({ parts }: Bar): number => parts.reduce((sum, { seconds }) => sum + seconds, 0);

function drawn(bar: Bar, y: number, scale: number): string {
  let x = LEFT;
  const pieces = bar.parts.map(({ phase, seconds }) => {
    const width = seconds * scale;
    const piece = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${phase ? COLOURS[phase] : '#999'}"><title>${phase ?? bar.name} ${seconds.toFixed(2)} s</title></rect>`;
    x += width;
    return piece;
  });
  const label = `<text x="${LEFT - 10}" y="${y + 18}" text-anchor="end" fill="#222">${bar.name}</text>`;
  const total = `<text x="${(x + 6).toFixed(1)}" y="${y + 18}" fill="#222">${lengthOf(bar).toFixed(1)} s</text>`;
  return [label, ...pieces, total].join('');
}

function legend(y: number): string[] {
  return PHASES.map((phase, nth) => {
    const x = 16 + nth * 77;
    return `<rect x="${x}" y="${y}" width="11" height="11" fill="${COLOURS[phase]}"/><text x="${x + 14}" y="${y + 10}" font-size="10" fill="#222">${phase}</text>`;
  });
}
