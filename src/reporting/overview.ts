import type { AssessmentResult, Goal, GoalPlan, GoalStatus, ProgressLog } from '../contracts/index.js';
import { reportLog, reportPlan } from './goals.js';
import type { Person, PersonalResult } from './people.js';

/** A goal as it stands now. */
export interface StandingGoal {
  goal: Goal;
  /** The last rating or, while there is none, the baseline; 0–10. */
  now: number | null;
  status: GoalStatus;
}

/** What one person's documents come to when they are read together. */
export interface Overview {
  /** What the cover rests on: the newest confirmed, else the newest. */
  assessment: AssessmentResult | null;
  /** The newest log, else the newest plan. */
  goals: GoalPlan | ProgressLog | null;
  /** The newest of each questionnaire, that of the cover first. */
  assessments: AssessmentResult[];
}

const isAssessment = (result: PersonalResult): result is AssessmentResult =>
  result.schema === 'polku/self-assessment';
const isConfirmed = ({ completedAt }: PersonalResult) => completedAt !== null;

/** Reads a person's documents together. */
export function overviewOf({ results }: Person): Overview {
  const newestFirst = [...results].reverse();
  const all = newestFirst.filter(isAssessment);
  const byWeight = [...all.filter(isConfirmed), ...all.filter((one) => !isConfirmed(one))];
  const seen = new Set<string>();
  const assessments = byWeight.filter(({ questionnaire: { id } }) => !seen.has(id) && seen.add(id));
  const log = newestFirst.find((one) => one.schema === 'polku/progress');
  return {
    assessment: assessments[0] ?? null,
    goals: log ?? newestFirst.find((one) => one.schema === 'polku/goal-plan') ?? null,
    assessments,
  };
}

/** Whether reading together tells more than the newest document alone: there are both answers and goals. */
export const isManifold = ({ assessment, goals }: Overview): boolean => assessment !== null && goals !== null;

/** The goals of a plan or log as they stand; those replaced or closed are history. */
export function standingGoals(result: GoalPlan | ProgressLog): StandingGoal[] {
  if (result.schema === 'polku/goal-plan')
    return reportPlan(result).goals.map((goal) => ({ goal, now: goal.baseline, status: 'active' }));
  return reportLog(result)
    .goals.filter(({ goal }) => goal.status === 'active' || goal.status === 'reached')
    .map(({ goal, now }) => ({ goal, now, status: goal.status }));
}
