import type { ProgressLog } from '../../contracts/index.js';

/** What a host tells about the person and the reader; copied into the log. */
export interface Circumstances {
  subject: string | undefined;
  group: string | undefined;
  reader: string | undefined;
  retention: string | undefined;
}

const present = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value)) as object;

/** The log with what the host says now; where it says nothing, a log that was restored keeps its own. */
export function withCircumstances(
  log: ProgressLog,
  { subject, group, reader, retention }: Circumstances,
): ProgressLog {
  const notice = present({ reader, retention });
  return { ...log, ...present({ subject, group }), ...(Object.keys(notice).length > 0 && { notice }) };
}
