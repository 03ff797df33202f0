/** A stretch of a build: time passed, and time computed by the main process (the index has its own). */
export interface Phase {
  readonly name: string;
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** What one build cost. */
export interface Measured {
  readonly code: number;
  readonly phases: readonly Phase[];
  readonly peakMb: number;
}
