import { readResult } from '../contracts/read.js';
import type { Item, Questionnaire, ReadResult } from '../contracts/index.js';

/** Different questionnaires that are kept in mind; real folders hold a handful. */
const maxKnown = 64;

interface Known {
  /** The one object that all results with this questionnaire share. */
  questionnaire: Questionnaire;
  /** What answers are checked against: ids, kinds and ends, without the words. */
  skeleton: Questionnaire;
}

function boneOf(item: Item): Item {
  const { kind, id } = item;
  if (kind === 'choice') {
    const options = item.options.map((option) => ({ id: option.id, text: '' }));
    return { kind, id, text: '', options, ...(item.multiple && { multiple: true }) };
  }
  if (kind === 'scale') {
    const { scale, dimension, measures } = item;
    return { kind, id, text: '', scale, ...(dimension && { dimension }), ...(measures && { measures }) };
  }
  if (kind === 'number') {
    const { min, max } = item;
    return { kind, id, text: '', ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  }
  return { kind, id, text: '', ...(item.maxLength !== undefined && { maxLength: item.maxLength }) };
}

/** All that an answer, a score or a strike can be wrong against. */
function skeletonOf({
  schema,
  schemaVersion,
  id,
  version,
  scales,
  dimensions,
  pages,
}: Questionnaire): Questionnaire {
  const bare = Object.entries(scales).map(([name, { min, max, na }]) => [
    name,
    { min, max, labels: { [min]: '', [max]: '' }, ...(na === false && { na }) },
  ]);
  return {
    schema,
    schemaVersion,
    id,
    version,
    title: '',
    scales: Object.fromEntries(bare) as Questionnaire['scales'],
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      title: '',
      polarity: dimension.polarity,
    })),
    pages: [{ id: 'all', title: '', items: pages.flatMap(({ items }) => items).map(boneOf) }],
  };
}

function questionnaireIn(json: unknown): { holder: { questionnaire: unknown }; key: string } | null {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'questionnaire')) return null;
  const holder = json as { questionnaire: unknown };
  try {
    return { holder, key: JSON.stringify(holder.questionnaire) };
  } catch {
    // Nested too deep to be written.
    return null;
  }
}

/**
 * Reads results of which many carry the same questionnaire. An identical one is checked once: later results are
 * checked against its skeleton, and share the one object.
 */
export class ResultReader {
  readonly #known = new Map<string, Known>();

  /** Reads a document of any origin and leaves it as it is. */
  read(json: unknown): ReadResult {
    return readResult(json);
  }

  /** Reads a document that was parsed for this reader alone. */
  readParsed(json: unknown): ReadResult {
    const found = questionnaireIn(json);
    if (!found) return readResult(json);
    const { holder, key } = found;
    const known = this.#known.get(key);
    if (known && readResult({ ...holder, questionnaire: known.skeleton }).ok) {
      holder.questionnaire = known.questionnaire;
      return { ok: true, result: json as Extract<ReadResult, { ok: true }>['result'] };
    }
    // The words of a refusal are those of the whole document.
    const read = readResult(json);
    if (read.ok && read.result.schema === 'polku/self-assessment' && this.#known.size < maxKnown) {
      const { questionnaire } = read.result;
      this.#known.set(key, { questionnaire, skeleton: skeletonOf(questionnaire) });
    }
    return read;
  }
}
