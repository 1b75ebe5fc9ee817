import type { AssessmentResult, GoalPlan, ProgressLog } from '../contracts/index.js';

/** What a host tells about the person and the reader; copied into the document. */
export interface Circumstances {
  subject: string | undefined;
  group: string | undefined;
  reader: string | undefined;
  retention: string | undefined;
}

/** What there is of it, as text: without types, hosts set a key such as 17 as the number it is to them. */
const present = (record: object) =>
  Object.fromEntries(
    Object.entries(record)
      .map(([key, value]) => [key, `${value ?? ''}`])
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
