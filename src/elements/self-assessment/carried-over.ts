import type { Answer, AssessmentResult, Item, Questionnaire } from '../../contracts/index.js';

const itemsById = ({ pages }: Questionnaire) =>
  new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item]));

function fits(answer: Answer, before: Item, now: Item | undefined, from: Questionnaire, to: Questionnaire) {
  if (!now || now.kind !== before.kind) return false;
  if (now.kind === 'scale' && before.kind === 'scale') {
    const [old, scale] = [from.scales[before.scale], to.scales[now.scale]];
    if (answer === 'na' && (scale?.na === false || (now.measures ?? 'current') !== 'current')) return false;
    return old?.min === scale?.min && old?.max === scale?.max;
  }
  if (now.kind === 'choice' && answer !== null) {
    const chosen = Array.isArray(answer);
    const options = now.options.map((option) => option.id);
    return chosen === Boolean(now.multiple) && [answer].flat().every((id) => options.includes(String(id)));
  }
  if (now.kind === 'number' && typeof answer === 'number')
    return answer >= (now.min ?? -Infinity) && answer <= (now.max ?? Infinity);
  return true;
}

/** Another definition under the same person's hands: answers whose item id, kind and scale ends match are kept. */
export function carriedOver(result: AssessmentResult, to: Questionnaire, at: string): AssessmentResult {
  const [before, now] = [itemsById(result.questionnaire), itemsById(to)];
  const answers = Object.entries(result.answers).filter(([id, answer]) =>
    fits(answer, before.get(id)!, now.get(id), result.questionnaire, to),
  );
  const { struck, ...rest } = result;
  const left = struck?.filter((path) => now.has(path)) ?? [];
  return {
    ...rest,
    updatedAt: at,
    completedAt: null,
    scores: [],
    priorities: [],
    questionnaire: to,
    answers: Object.fromEntries(answers),
    ...(left.length > 0 && { struck: left }),
  };
}
