import type { AssessmentResult } from '../../src/contracts/index.js';
import type { PolkuSelfAssessment as Element } from '../../src/elements/self-assessment/self-assessment.js';

/** A self-assessment without recipients: its value can be read. */
export type PolkuSelfAssessment = Omit<Element, 'value'> & { value: AssessmentResult | null };
