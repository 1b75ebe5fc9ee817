import { bySession, type Rating } from './goal-progress.js';

/**
 * Runs of ratings without a gap as `[session, value]`, in the order of the sessions. A skipped rating breaks the
 * line; a run of one is a dot. The axis is always 0 to 10.
 */
export function sparkSegments({ ratings }: { ratings: readonly Rating[] }): [number, number][][] {
  const segments: [number, number][][] = [];
  let run: [number, number][] | undefined;
  for (const { session, value } of bySession(ratings)) {
    if (value === null) {
      run = undefined;
      continue;
    }
    if (!run) segments.push((run = []));
    run.push([session, value]);
  }
  return segments;
}
