import type { AssessmentResult } from './assessment-result.js';
import { answerFault, checkQuestionnaire, checkScale, checkUnique, own } from './check-questionnaire.js';
import type { ItemIndex } from './check-questionnaire.js';
import type { Draft } from './draft.js';
import type { GoalPlan } from './goal-plan.js';
import type { Cell, GroupSummary } from './group-summary.js';
import { rangeFault, show } from './problem.js';
import type { Path, Report } from './problem.js';
import type { ProgressLog, Session } from './progress-log.js';

/** What a strike leaves behind where the contract wants a value. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function checkTaken(
  path: string,
  i: number,
  value: unknown,
  completedAt: string | null,
  at: Path,
  report: Report,
) {
  if (completedAt === null || isEmpty(value)) return;
  report(
    [...at, 'struck', i],
    'wrong_answer',
    `${show(path)} is struck out and still in the completed result`,
  );
}

function checkKnown(id: string, known: ReadonlySet<string>, at: Path, what: string, report: Report): void {
  if (!known.has(id)) report(at, 'unknown_reference', `there is no ${what} ${show(id)}`);
}

export function checkAssessment(result: AssessmentResult, at: Path, report: Report): void {
  const index = checkQuestionnaire(result.questionnaire, [...at, 'questionnaire'], report);
  checkAnswered(result, index, at, report);
}

/** Checks what was answered against a questionnaire that has been checked. */
export function checkAnswered(
  result: Omit<AssessmentResult, 'questionnaire'>,
  { questionnaire, items }: ItemIndex,
  at: Path,
  report: Report,
): void {
  const { answers, completedAt, struck = [] } = result;
  for (const [id, answer] of Object.entries(answers)) {
    const known = items.get(id);
    const path = [...at, 'answers', id];
    if (!known) report(path, 'unknown_reference', `there is no item ${show(id)}`);
    else if (answer !== null) {
      const fault = answerFault(known.item, answer, questionnaire);
      if (fault) report(path, 'wrong_answer', fault);
    }
  }
  const dimensions = new Set(questionnaire.dimensions.map(({ id }) => id));
  for (const name of ['scores', 'priorities'] as const) {
    const rows = result[name];
    checkUnique(rows, [...at, name], 'dimension', report, 'dimension');
    rows.forEach(({ dimension }, i) =>
      checkKnown(dimension, dimensions, [...at, name, i, 'dimension'], 'dimension', report),
    );
  }
  struck.forEach((path, i) => {
    if (items.has(path)) checkTaken(path, i, own(answers, path), completedAt, at, report);
    else report([...at, 'struck', i], 'unknown_reference', `there is no item ${show(path)}`);
  });
}

/** Follows a struck path into the things that its first part can name. */
function checkStruck(
  { struck = [], completedAt }: GoalPlan | ProgressLog,
  lists: readonly { id: string }[][],
  isPath: (parts: string[]) => boolean,
  at: Path,
  report: Report,
): void {
  const byId = lists.map((things) => new Map(things.map((thing) => [thing.id, thing])));
  struck.forEach((path, i) => {
    const parts = path.split('/');
    if (!isPath(parts)) {
      report([...at, 'struck', i], 'unknown_reference', `${show(path)} is not a path of this document`);
      return;
    }
    const [id = '', ...rest] = parts;
    for (const things of byId) {
      const owner = things.get(id);
      const value = rest.reduce<unknown>(
        (node, key) =>
          typeof node === 'object' && node ? own(node as Record<string, unknown>, key) : undefined,
        owner,
      );
      checkTaken(path, i, value, completedAt, at, report);
    }
  });
}

export function checkPlan(plan: GoalPlan, at: Path, report: Report): void {
  checkUnique(plan.goals, [...at, 'goals'], 'goal', report);
  checkStruck(plan, [plan.goals], (parts) => parts.length <= 2, at, report);
}

function checkSessionGoals(
  session: Draft['session'] & {},
  goals: ReadonlySet<string>,
  at: Path,
  report: Report,
) {
  for (const field of ['ratings', 'lookingBack', 'levels', 'notes'] as const) {
    for (const id of Object.keys(session[field] ?? {})) {
      checkKnown(id, goals, [...at, field, id], 'goal', report);
    }
  }
}

/** Numbers run 1 to n by date, then time of entry, whatever the order of the list. */
function checkNumbers(sessions: readonly Session[], at: Path, report: Report): void {
  const compare = (a: Session, b: Session) =>
    Date.parse(a.date) - Date.parse(b.date) ||
    Date.parse(a.enteredAt) - Date.parse(b.enteredAt) ||
    a.number - b.number;
  const inOrder = sessions.map((session, i) => ({ session, i }));
  inOrder.sort((a, b) => compare(a.session, b.session));
  const wrong = inOrder.findIndex(({ session }, place) => session.number !== place + 1);
  if (wrong < 0) return;
  const { session, i } = inOrder[wrong]!;
  const text = `must be ${wrong + 1}, not ${session.number}: sessions are numbered from 1 by date, then time of entry`;
  report([...at, 'sessions', i, 'number'], 'out_of_range', text);
}

export function checkLog(log: ProgressLog, at: Path, report: Report): void {
  const goals = new Set(log.goals.map(({ id }) => id));
  checkUnique(log.goals, [...at, 'goals'], 'goal', report);
  log.goals.forEach(({ replacedBy }, i) => {
    if (replacedBy !== undefined)
      checkKnown(replacedBy, goals, [...at, 'goals', i, 'replacedBy'], 'goal', report);
  });
  checkUnique(log.sessions, [...at, 'sessions'], 'session', report);
  log.sessions.forEach((session, i) => checkSessionGoals(session, goals, [...at, 'sessions', i], report));
  checkNumbers(log.sessions, at, report);
  checkUnique(log.progress, [...at, 'progress'], 'goal', report, 'goal');
  log.progress.forEach(({ goal }, i) =>
    checkKnown(goal, goals, [...at, 'progress', i, 'goal'], 'goal', report),
  );
  const isPath = (parts: string[]) => parts.length <= 2 || (parts.length === 3 && parts[1] === 'notes');
  checkStruck(log, [log.goals, log.sessions], isPath, at, report);
}

/** A goal is chosen, or set aside, but once. */
function checkSetAside({ goals }: GoalPlan, setAside: Draft['setAside'] & {}, at: Path, report: Report) {
  const seen = new Set(goals.map(({ id }) => id));
  setAside.forEach(({ goal: { id } }, i) => {
    if (seen.has(id))
      report([...at, i, 'goal', 'id'], 'duplicate_id', `the goal ${show(id)} is there already`);
    seen.add(id);
  });
}

export function checkDraft({ value, session, setAside, undo }: Draft, at: Path, report: Report): void {
  const inside = [...at, 'value'];
  if (value.schema === 'polku/self-assessment') checkAssessment(value, inside, report);
  else if (value.schema === 'polku/goal-plan') {
    checkPlan(value, inside, report);
    if (setAside) checkSetAside(value, setAside, [...at, 'setAside'], report);
  } else {
    checkLog(value, inside, report);
    const goals = new Set(value.goals.map(({ id }) => id));
    if (session) checkSessionGoals(session, goals, [...at, 'session'], report);
    undo?.forEach((one, i) => checkSessionGoals(one.session, goals, [...at, 'undo', i, 'session'], report));
  }
}

export function checkGroupSummary(summary: GroupSummary, at: Path, report: Report): void {
  const list = [...at, 'dimensions'];
  checkUnique(summary.dimensions, list, 'dimension', report, 'dimension');
  summary.dimensions.forEach(({ scale, total, groups }, i) => {
    const checkCell = (cell: Cell, path: Path) => {
      for (const key of ['n', 'mean'] as const) {
        const value = cell[key];
        if ((value === null) !== (cell.hidden !== null)) {
          const text =
            cell.hidden === null ? 'a shown cell has a number here' : 'a hidden cell has null here';
          report([...path, key], 'wrong_type', text);
        } else if (value !== null) {
          const [min, max] =
            key === 'n' ? ([summary.minGroupSize, Infinity] as const) : ([scale.min, scale.max] as const);
          const fault = rangeFault(value, min, max);
          if (fault) report([...path, key], 'out_of_range', fault);
        }
      }
    };
    checkScale(scale, [...list, i, 'scale'], report);
    checkCell(total, [...list, i, 'total']);
    checkUnique(groups, [...list, i, 'groups'], 'group', report);
    groups.forEach(({ cell }, g) => checkCell(cell, [...list, i, 'groups', g, 'cell']));
  });
}
