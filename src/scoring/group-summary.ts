import { ownValue } from './own-value.js';

export interface SummaryCell {
  /** Respondents with a score; `null` when hidden. */
  n: number | null;
  /** In scale steps, not rounded; `null` when hidden. */
  mean: number | null;
  hidden: null | 'no_data' | 'below_min' | 'complementary';
}

export interface RespondentGroup {
  id: string;
  /** One record per person: score by dimension id. */
  respondents: readonly Readonly<Record<string, number | null>>[];
}

/**
 * Means by dimension and group, without any that would tell about fewer than `minN` people: small cells are
 * hidden, and where the total less the visible cells would still tell about so few, the smallest visible cell
 * too (remainder rule). Every respondent must be another person.
 */
export function groupSummary(input: {
  minN?: number;
  /** Dimension ids. */
  dims: readonly string[];
  /** With unique ids. */
  groups: readonly RespondentGroup[];
}): Record<string, { groups: Record<string, SummaryCell>; total: SummaryCell }> {
  const { minN = 5, dims, groups } = input;
  return Object.fromEntries(
    dims.map((dim) => {
      const scored = groups.map(({ id, respondents }) => ({
        id,
        values: respondents.flatMap((respondent) => ownValue(respondent, dim) ?? []),
      }));
      const total = cellOf(
        scored.flatMap(({ values }) => values),
        minN,
      );
      const cells = scored.map(({ id, values }) => ({ id, n: values.length, cell: cellOf(values, minN) }));
      const hiddenN = cells.reduce((sum, { n, cell }) => (cell.hidden ? sum + n : sum), 0);
      if (!total.hidden && hiddenN > 0 && hiddenN < minN) {
        const [smallest] = cells
          .filter(({ cell }) => !cell.hidden)
          .sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
        if (smallest) smallest.cell = { n: null, mean: null, hidden: 'complementary' };
      }
      return [dim, { groups: Object.fromEntries(cells.map(({ id, cell }) => [id, cell])), total }];
    }),
  );
}

function cellOf(values: readonly number[], minN: number): SummaryCell {
  const n = values.length;
  if (n === 0) return { n: null, mean: null, hidden: 'no_data' };
  if (n < minN) return { n: null, mean: null, hidden: 'below_min' };
  return { n, mean: values.reduce((sum, value) => sum + value, 0) / n, hidden: null };
}
