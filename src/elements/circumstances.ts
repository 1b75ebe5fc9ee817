import type { AssessmentResult, GoalPlan, ProgressLog } from '../contracts/index.js';

/** What a host tells about the person and the reader; copied into the document. */
export interface Circumstances {
  subject: string | undefined;
  group: string | undefined;
  reader: string | undefined;
  retention: string | undefined;
}

const present = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value));

/** The document with what the host says now; where it says nothing, a document that was restored keeps its own. */
export function withCircumstances<R extends AssessmentResult | GoalPlan | ProgressLog>(
  document: R,
  { subject, group, reader, retention }: Circumstances,
): R {
  const notice = present({ reader, retention });
  return { ...document, ...present({ subject, group }), ...(Object.keys(notice).length > 0 && { notice }) };
}
