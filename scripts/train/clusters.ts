/** Spherical k-means, deterministic: the first centres are spread evenly over the points. */
export function cluster(
  points: Float32Array,
  dimensions: number,
  options: { readonly clusters: number; readonly rounds: number; readonly learnFrom: number },
): { readonly centres: Float32Array; readonly nearest: Uint16Array } {
  const count = points.length / dimensions;
  const learn = Math.min(count, options.learnFrom);
  const centres = new Float32Array(options.clusters * dimensions);
  for (let c = 0; c < options.clusters; c += 1) {
    const point = Math.floor((c * learn) / options.clusters);
    centres.set(points.subarray(point * dimensions, (point + 1) * dimensions), c * dimensions);
  }
  const nearest = new Uint16Array(count);
  for (let round = 0; round < options.rounds; round += 1) {
    assign(points, centres, nearest, dimensions, learn);
    recentre(points, centres, nearest, dimensions, learn);
  }
  assign(points, centres, nearest, dimensions, count);
  return { centres, nearest };
}

/** Takes the mean away from each row: frequent words otherwise flock together whatever they mean. */
export function centre(points: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < points.length; at += 1) {
    const d = at % dimensions;
    mean[d] = (mean[d] as number) + (points[at] as number) / (points.length / dimensions);
  }
  for (let at = 0; at < points.length; at += 1) {
    points[at] = (points[at] as number) - (mean[at % dimensions] as number);
  }
}

/** Makes each row of length 1. */
export function normalise(points: Float32Array, dimensions: number): void {
  for (let at = 0; at < points.length; at += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d += 1) square += (points[at + d] as number) ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let d = 0; d < dimensions; d += 1) points[at + d] = (points[at + d] as number) * scale;
  }
}

function assign(
  points: Float32Array,
  centres: Float32Array,
  nearest: Uint16Array,
  dimensions: number,
  count: number,
): void {
  for (let point = 0; point < count; point += 1) {
    const from = point * dimensions;
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let centre = 0, at = 0; at < centres.length; centre += 1, at += dimensions) {
      let score = 0;
      for (let d = 0; d < dimensions; d += 1) {
        score += (points[from + d] as number) * (centres[at + d] as number);
      }
      if (score > bestScore) {
        bestScore = score;
        best = centre;
      }
    }
    nearest[point] = best;
  }
}

function recentre(
  points: Float32Array,
  centres: Float32Array,
  nearest: Uint16Array,
  dimensions: number,
  count: number,
): void {
  const sums = new Float32Array(centres.length);
  for (let point = 0; point < count; point += 1) {
    const to = (nearest[point] as number) * dimensions;
    for (let d = 0; d < dimensions; d += 1) {
      sums[to + d] = (sums[to + d] as number) + (points[point * dimensions + d] as number);
    }
  }
  normalise(sums, dimensions);
  for (let at = 0; at < centres.length; at += dimensions) {
    const row = sums.subarray(at, at + dimensions);
    if (row.some((value) => value !== 0)) centres.set(row, at);
  }
}
