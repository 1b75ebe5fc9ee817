import { rangeFault, show } from './problem.js';
import type { Path, Report } from './problem.js';
import type { Item, Questionnaire, Scale } from './questionnaire.js';

/** A questionnaire with its items by id, in their order over all pages. */
export interface ItemIndex {
  questionnaire: Questionnaire;
  items: Map<string, { item: Item; position: number; path: Path }>;
}

export function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function checkUnique(
  things: readonly object[],
  at: Path,
  what: string,
  report: Report,
  key = 'id',
  seen = new Set<unknown>(),
): void {
  things.forEach((thing, i) => {
    const id = (thing as Record<string, unknown>)[key];
    if (seen.has(id)) report([...at, i, key], 'duplicate_id', `the ${what} ${show(id)} is there already`);
    seen.add(id);
  });
}

export function checkScale(
  { min, max, labels }: Pick<Scale, 'min' | 'max' | 'labels'>,
  at: Path,
  report: Report,
) {
  if (max <= min || max - min > 10) {
    report([...at, 'max'], 'out_of_range', `a scale has 2 to 11 steps; this one runs from ${min} to ${max}`);
    return;
  }
  for (const end of [min, max]) {
    if (!Object.hasOwn(labels, end)) {
      report([...at, 'labels'], 'missing_label', `the label of step ${end} (the end) is missing`);
    }
  }
  for (const step of Object.keys(labels)) {
    if (Number(step) < min || Number(step) > max) {
      report(
        [...at, 'labels', step],
        'out_of_range',
        `step ${show(step)} is not on the scale ${min} to ${max}`,
      );
    }
  }
}

type Fault = string | undefined;

const optionIds = new WeakMap<object, Set<unknown>>();

/** Built once per item: a hostile file names a hundred thousand options as often. */
function idsOf(options: readonly { id: string }[]): Set<unknown> {
  let ids = optionIds.get(options);
  if (!ids) optionIds.set(options, (ids = new Set(options.map(({ id }) => id))));
  return ids;
}

/** Says why a value cannot be an answer to an item of its kind; `value` is never `null`. */
const answerFaults: {
  [K in Item['kind']]: (
    item: Extract<Item, { kind: K }>,
    value: unknown,
    questionnaire: Questionnaire,
  ) => Fault;
} = {
  scale({ scale: name, measures }, value, { scales }) {
    const scale = own(scales, name);
    if (!scale) return undefined;
    if (value === 'na') {
      const offered = scale.na !== false && (measures ?? 'current') === 'current';
      return offered ? undefined : '"na" (does not apply) is not offered by this item';
    }
    const isStep = Number.isInteger(value) && Number(value) >= scale.min && Number(value) <= scale.max;
    return isStep ? undefined : `${show(value)} is not a step of the scale ${scale.min} to ${scale.max}`;
  },
  choice({ options, multiple }, value) {
    if (Array.isArray(value) !== (multiple === true)) {
      return multiple ? `must be a list of option ids, not ${show(value)}` : 'only one option can be chosen';
    }
    const chosen: unknown[] = Array.isArray(value) ? value : [value];
    if (chosen.length === 0) return 'an answer without options is null, not an empty list';
    if (new Set(chosen).size < chosen.length) return 'an option is chosen twice';
    const unknown = chosen.find((id) => !idsOf(options).has(id));
    return unknown === undefined ? undefined : `${show(unknown)} is not an option of this item`;
  },
  number({ min = -Infinity, max = Infinity }, value) {
    if (typeof value !== 'number') return `must be a number, not ${show(value)}`;
    return rangeFault(value, min, max);
  },
  text(_item, value) {
    if (typeof value !== 'string') return `must be a text, not ${show(value)}`;
    return value === '' ? 'an emptied text is null, not ""' : undefined;
  },
};

export function answerFault(item: Item, value: unknown, questionnaire: Questionnaire): Fault {
  const fault = answerFaults[item.kind] as (
    item: Item,
    value: unknown,
    questionnaire: Questionnaire,
  ) => Fault;
  return fault(item, value, questionnaire);
}

function checkShowIf({ showIf }: Item, position: number, at: Path, index: ItemIndex, report: Report): void {
  if (!showIf) return;
  const target = index.items.get(showIf.item);
  if (!target) {
    report([...at, 'item'], 'unknown_reference', `there is no item ${show(showIf.item)}`);
    return;
  }
  if (target.position >= position) {
    report(
      [...at, 'item'],
      'forward_reference',
      `the item ${show(showIf.item)} does not come before this one`,
    );
    return;
  }
  const { item } = target;
  const isChoice = item.kind === 'choice';
  showIf.is.forEach((value, i) => {
    const fault = answerFault(item, isChoice && item.multiple ? [value] : value, index.questionnaire);
    if (fault) report([...at, 'is', i], isChoice ? 'unknown_reference' : 'out_of_range', fault);
  });
}

/** Compares the scales that have to be the same: within a dimension, of importance, and across dimensions. */
function checkMixedScales({ questionnaire, items }: ItemIndex, report: Report): void {
  const ofDimension = new Map<string, string>();
  const important = new Set<string | undefined>();
  let ofImportance: string | undefined;
  for (const { item, path } of items.values()) {
    if (item.kind !== 'scale' || !own(questionnaire.scales, item.scale)) continue;
    const at = [...path, 'scale'];
    if (item.measures === 'importance') {
      important.add(item.dimension);
      ofImportance ??= item.scale;
      if (item.scale !== ofImportance) {
        report(at, 'mixed_scale', `all importance items share one scale, here ${show(ofImportance)}`);
      }
    } else if (item.dimension !== undefined) {
      const first = ofDimension.get(item.dimension) ?? item.scale;
      ofDimension.set(item.dimension, first);
      if (item.scale !== first) {
        report(
          at,
          'mixed_scale',
          `all items of the dimension ${show(item.dimension)} share the scale ${show(first)}`,
        );
      }
    }
  }
  const base = questionnaire.scales;
  let ends: Scale | undefined;
  for (const { item, path } of items.values()) {
    if (item.kind !== 'scale' || item.measures === 'importance' || !important.has(item.dimension)) continue;
    const scale = own(base, item.scale);
    if (!scale || item.scale !== ofDimension.get(item.dimension ?? '')) continue;
    ends ??= scale;
    if (scale.min !== ends.min || scale.max !== ends.max) {
      const text = `dimensions with an importance item share the ends ${ends.min} and ${ends.max}`;
      report([...path, 'scale'], 'mixed_scale', text);
      important.delete(item.dimension);
    }
  }
}

function checkItem(
  item: Item,
  path: Path,
  { questionnaire }: ItemIndex,
  dimensions: Set<string>,
  report: Report,
) {
  if (item.kind === 'choice') checkUnique(item.options, [...path, 'options'], 'option', report);
  if (item.kind === 'number' && (item.min ?? -Infinity) > (item.max ?? Infinity)) {
    report([...path, 'max'], 'out_of_range', `${item.max} is less than min, ${item.min}`);
  }
  if (item.kind !== 'scale') return;
  if (!own(questionnaire.scales, item.scale)) {
    report([...path, 'scale'], 'unknown_reference', `there is no scale ${show(item.scale)}`);
  }
  if (item.dimension === undefined) {
    if (item.measures === 'importance' || item.measures === 'desired') {
      report([...path, 'dimension'], 'missing', `an item that measures ${item.measures} names its dimension`);
    }
  } else if (!dimensions.has(item.dimension)) {
    report([...path, 'dimension'], 'unknown_reference', `there is no dimension ${show(item.dimension)}`);
  }
}

/** Reports what a questionnaire of the right shape gets wrong across its parts. */
export function checkQuestionnaire(questionnaire: Questionnaire, at: Path, report: Report): ItemIndex {
  const index: ItemIndex = { questionnaire, items: new Map() };
  const { scales, dimensions, pages } = questionnaire;
  const used = new Set<string>();
  for (const [name, scale] of Object.entries(scales)) checkScale(scale, [...at, 'scales', name], report);
  checkUnique(dimensions, [...at, 'dimensions'], 'dimension', report);
  checkUnique(pages, [...at, 'pages'], 'page', report);

  const seen = new Set<unknown>();
  let position = 0;
  pages.forEach((page, p) => {
    const ofPage = [...at, 'pages', p, 'items'];
    checkUnique(page.items, ofPage, 'item', report, 'id', seen);
    page.items.forEach((item, i) => {
      position += 1;
      if (!index.items.has(item.id)) index.items.set(item.id, { item, position, path: [...ofPage, i] });
    });
  });

  const named = new Set(dimensions.map(({ id }) => id));
  position = 0;
  pages.forEach((page, p) =>
    page.items.forEach((item, i) => {
      position += 1;
      const path = [...at, 'pages', p, 'items', i];
      checkItem(item, path, index, named, report);
      checkShowIf(item, position, [...path, 'showIf'], index, report);
      if (item.kind === 'scale' && item.measures === 'importance') used.add(item.scale);
    }),
  );
  for (const name of used) {
    const scale = own(scales, name);
    if (scale && scale.min < 0) {
      report([...at, 'scales', name, 'min'], 'out_of_range', 'a scale of importance begins at 0 or more');
    }
  }
  checkMixedScales(index, report);
  return index;
}
