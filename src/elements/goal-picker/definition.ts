import type { GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { ownCopy, readDefinition, refused, withContracts, type Refusal } from '../read-given.js';

type Loaded = { ok: true; catalogue: GoalCatalogue };

const builtIn: Readonly<Record<string, () => Promise<Loaded>>> = {
  supervision: async () => ({
    ok: true,
    catalogue: (await import('../../catalogue/supervision.js')).supervision,
  }),
};

/** The catalogue behind a definition: a built-in name, a URL, or the object itself. */
export const loadCatalogue = (definition: unknown): Promise<Loaded | Refusal> =>
  readDefinition<Loaded>(definition, builtIn, ({ readCatalogue }, json) => {
    const read = readCatalogue(json);
    return read.ok ? { ok: true, catalogue: ownCopy(read.catalogue) } : read;
  });

/** A value that a host sets: a goal plan, complete or not. */
export const readPlan = (value: unknown): Promise<{ ok: true; result: GoalPlan } | Refusal> =>
  withContracts(({ readResult }) => {
    const read = readResult(value);
    if (!read.ok) return read;
    const { result } = read;
    return result.schema === 'polku/goal-plan'
      ? { ok: true, result: ownCopy(result) }
      : refused('wrong_schema', `The value is a "${result.schema}", not a "polku/goal-plan".`);
  });
