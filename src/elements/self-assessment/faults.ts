import type { Answer, Item } from '../../contracts/index.js';

export const defaultMaxLength = 2000;

/** What keeps a page from being left. */
export type AnswerFault = 'missing' | 'not-number' | 'out-of-range' | 'too-long';

/**
 * A number as people type it: decimal comma or point, spaces between thousands, any minus sign.
 * @param decimalSign of the language; where it is the point, a comma before three digits parts thousands
 */
function parseNumber(typed: string, decimalSign: string): number | undefined {
  const dense = typed.replace(/\s/g, '').replace(/[−–]/, '-');
  const thousands = decimalSign === '.' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(dense);
  const plain = thousands ? dense.replaceAll(',', '') : dense.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The number that was typed, if it is one and may be the answer. */
export function numberIn(
  typed: string,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
  decimalSign: string,
): number | null {
  const value = parseNumber(typed, decimalSign) ?? NaN;
  return value >= min && value <= max ? value : null;
}

interface Answers {
  answerTo: (itemId: string) => Answer | undefined;
  /** What stands in a number field. */
  typedIn: (itemId: string) => string | undefined;
  struck: readonly string[];
  decimalSign: string;
}

function faultOf(item: Item, { answerTo, typedIn, struck, decimalSign }: Answers): AnswerFault | undefined {
  const answer = answerTo(item.id) ?? null;
  const typed = typedIn(item.id)?.trim();
  if (item.kind === 'number' && typed) {
    const value = parseNumber(typed, decimalSign);
    if (value === undefined) return 'not-number';
    if (value < (item.min ?? -Infinity) || value > (item.max ?? Infinity)) return 'out-of-range';
  }
  if (
    item.kind === 'text' &&
    typeof answer === 'string' &&
    answer.length > (item.maxLength ?? defaultMaxLength)
  )
    return 'too-long';
  // Blanks are taken for no answer at the confirmation.
  const open = answer === null || (typeof answer === 'string' && answer.trim() === '');
  return item.required && open && !struck.includes(item.id) ? 'missing' : undefined;
}

/** Item id → what is wrong with its answer. */
export const faultsOf = (items: readonly Item[], answers: Answers): Map<string, AnswerFault> =>
  new Map(
    items.flatMap((item) => {
      const fault = faultOf(item, answers);
      return fault ? [[item.id, fault] as const] : [];
    }),
  );
