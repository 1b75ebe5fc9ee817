import type { Dimension } from '../contracts/index.js';
import type { Profile } from './assessment.js';

const same = 1e-9;

/**
 * The at most two areas that stand highest on their own scales by the result's means: the least load of a load
 * area is its highest (the turning of scoring's `priorities`). Highest first, ties in the definition's order; an
 * area without a mean is none of them.
 */
export function strongestOf(profile: Profile): Dimension[] {
  return profile.groups
    .flatMap(({ scale: { min, max }, rows }) =>
      rows.flatMap(({ dimension, mean }) => {
        if (mean === null) return [];
        // As a share of the scale, so that areas on different scales stand side by side.
        const share = (dimension.polarity === 'strain' ? max - mean : mean - min) / (max - min);
        return [{ dimension, share }];
      }),
    )
    .sort((a, b) => (Math.abs(a.share - b.share) <= same ? 0 : b.share - a.share))
    .slice(0, 2)
    .map(({ dimension }) => dimension);
}
