import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalCatalogues, questionnaires } from '../../src/catalogue/index.js';
import {
  readCatalogue,
  readQuestionnaire,
  readResult,
  type AssessmentResult,
  type GoalPlan,
  type ProgressLog,
} from '../../src/contracts/index.js';
import { completeAssessment, completeLog, completePlan } from '../../src/scoring/index.js';
import { fixture } from './fixtures.js';

const now = { completedAt: '2026-11-02T09:00:00.000Z', language: 'sv-FI' };
const taken = (json: unknown) => {
  const read = readResult(json);
  assert.deepEqual(read.ok ? [] : read.problems, []);
};

test('the readers take the built-in questionnaires and goals', () => {
  for (const one of Object.values(questionnaires)) assert.ok(readQuestionnaire(one).ok, one.id);
  for (const one of Object.values(goalCatalogues)) assert.ok(readCatalogue(one).ok, one.id);
});

test('the readers take what leaves when everything that can be struck is struck', () => {
  const result = fixture('valid', 'self-assessment-finished') as AssessmentResult;
  taken(completeAssessment({ ...result, completedAt: null, struck: Object.keys(result.answers) }, now));

  const plan = fixture('valid', 'goal-plan') as GoalPlan;
  const fields = plan.goals.flatMap((goal) => Object.keys(goal).map((field) => `${goal.id}/${field}`));
  taken(completePlan({ ...plan, completedAt: null, struck: fields }, now));
  taken(completePlan({ ...plan, completedAt: null, struck: plan.goals.map(({ id }) => id) }, now));

  const log = fixture('valid', 'progress-with-gaps') as ProgressLog;
  for (const struck of [
    log.goals.map(({ id }) => id),
    log.sessions.map(({ id }) => id),
    log.sessions.flatMap((session) => Object.keys(session).map((field) => `${session.id}/${field}`)),
    ['s-a', 's-c/feedback', 's-a/notes/g-4kq1', 'g-old'],
    ['s-a/notes/g-4kq1'],
  ]) {
    taken(completeLog({ ...log, struck }, now));
  }
});
