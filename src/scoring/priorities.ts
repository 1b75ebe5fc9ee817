import { compare } from './compare.js';
import type { ScoredScale } from './score-dimension.js';

export interface RatedDimension {
  id: string;
  /** Present level on the raw scale. */
  current: number | null;
  /** On the importance scale. */
  importance: number | null;
  /** Wished level on the same raw scale as `current`. Missing: the best end. */
  desired?: number | null;
  /** `resource`: more is better. `strain`: less is better. */
  polarity: 'resource' | 'strain';
}

export interface RankedDimension {
  id: string;
  /** In scale steps, turned for strain so that higher is better. */
  current: number;
  /** Steps from current up to desired, never below 0. */
  gap: number;
  /** Importance × gap. */
  priority: number;
  /** The priority as 0 to 100 of the largest possible one. */
  priority100: number;
  /** Important and low `focus`, important and high `keep`, else `later` and `ease`. */
  quadrant: 'focus' | 'keep' | 'later' | 'ease';
}

/**
 * Ranks dimensions by what matters and is not yet as wished (importance–performance analysis with fixed cuts
 * at the middle of both scales; a value on the cut counts as high).
 *
 * A dimension without current or importance goes to `unranked`, by id in the order given.
 */
export function priorities(input: {
  scale: ScoredScale;
  importanceScale: ScoredScale;
  dims: readonly RatedDimension[];
}): { ranked: RankedDimension[]; unranked: string[] } {
  const { scale, importanceScale, dims } = input;
  const middle = (scale.min + scale.max) / 2;
  const importanceMiddle = (importanceScale.min + importanceScale.max) / 2;
  const largest = importanceScale.max * (scale.max - scale.min);

  const ranked: { importance: number; row: RankedDimension }[] = [];
  const unranked: string[] = [];
  for (const { id, current: raw, importance, desired = null, polarity } of dims) {
    if (raw === null || importance === null) {
      unranked.push(id);
      continue;
    }
    const upwards = (value: number) => (polarity === 'strain' ? scale.min + scale.max - value : value);
    const current = upwards(raw);
    const gap = Math.max(0, (desired === null ? scale.max : upwards(desired)) - current);
    const priority = importance * gap;
    const high = current >= middle;
    const quadrant =
      importance >= importanceMiddle ? (high ? 'keep' : 'focus') : high ? ('ease' as const) : 'later';
    ranked.push({
      importance,
      row: { id, current, gap, priority, priority100: (100 * priority) / largest, quadrant },
    });
  }
  ranked.sort(
    (a, b) =>
      compare(b.row.priority, a.row.priority) ||
      compare(b.importance, a.importance) ||
      compare(a.row.current, b.row.current),
  );
  return { ranked: ranked.map(({ row }) => row), unranked };
}
