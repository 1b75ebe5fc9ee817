import type { AssessmentResult, GoalPlan, ProgressLog } from '../contracts/index.js';

/** What a host tells about the person and the reader; copied into the document. */
export interface Circumstances {
  subject: string | undefined;
  group: string | undefined;
  reader: string | undefined;
  retention: string | undefined;
}

/**
 * What a host has set, as text: without types it sets a key such as 17 as the number it is to them, and `false` or
 * `NaN` where there is none.
 */
export const asText = (value: string | number | boolean | null | undefined): string =>
  value === false || Number.isNaN(value) ? '' : String(value ?? '');

const present = (record: object) =>
  Object.fromEntries(
    Object.entries(record)
      .map(([key, value]) => [key, asText(value)])
      .filter(([, text]) => text),
  );

/** The document with what the host says now; where it says nothing, a document that was restored keeps its own. */
export function withCircumstances<R extends AssessmentResult | GoalPlan | ProgressLog>(
  document: R,
  { subject, group, reader, retention }: Circumstances,
): R {
  const notice = present({ reader, retention });
  return { ...document, ...present({ subject, group }), ...(Object.keys(notice).length > 0 && { notice }) };
}
