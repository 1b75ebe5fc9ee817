import { html, nothing, type TemplateResult } from 'lit';
import type { GoalProgress, ProgressLog, Session, TrackedGoal } from '../contracts/index.js';
import { formatDate } from '../localization/format.js';
import { msg, str } from '../localization/localized.js';
import { goalRatings } from '../scoring/log-progress.js';
import { sparkSegments } from '../scoring/spark-segments.js';
import { goalChart, smallGoalChart, type GoalChart } from '../ui/goal-chart.js';
import { goalTable } from '../ui/goal-table.js';
import { plainNumber, written, type Drawing } from './drawing.js';

/** One goal of a log as it went: what the picture, the sentence and the table show. */
export interface FollowedGoal {
  goal: TrackedGoal;
  /** The baseline first where there is one, then each session in which the goal was active. */
  entries: readonly { session: Session | null; day: string; value: number | null }[];
  chart: GoalChart;
  /** First and last day of the whole log. */
  span: readonly [string, string];
  change: GoalProgress | undefined;
}

type Formats = { day: (iso: string) => string; number: (value: number) => string };

/** Each day and number is put into words once: a long log repeats them for every goal. */
export function formatsFor(drawing: Drawing): Formats {
  const known = new Map<string | number, string>();
  const once = <T extends string | number>(key: T, make: (key: T) => string): string => {
    const words = known.get(key) ?? make(key);
    known.set(key, words);
    return words;
  };
  return {
    day: (iso) => once(iso, (day) => formatDate(day, drawing.locale)),
    number: (value) => once(value, (number) => plainNumber(number, drawing)),
  };
}

function localDay(time: string): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const entryWords = (value: number | null, { number }: Formats) =>
  value === null ? msg('not rated', { id: 'change-not-rated' }) : number(value);

const targetWords = (target: number, { number }: Formats) =>
  msg(str`target ${number(target)}`, { id: 'change-target' });

/** Every goal of a log over the same days, so that their pictures can be compared. To be called while drawing. */
export function followGoals(log: ProgressLog, formats: Formats): FollowedGoal[] {
  const sessions = [...log.sessions].sort((a, b) => a.number - b.number);
  const followed = log.goals.map((goal) => {
    const active = sessions.filter(({ ratings }) => Object.hasOwn(ratings, goal.id));
    const joined = localDay(goal.history?.[0]?.at ?? log.createdAt);
    // Sessions entered later for an earlier day must not make the line run backwards.
    const start = active[0] && active[0].date < joined ? active[0].date : joined;
    const days = new Map([[0, start], ...sessions.map(({ number, date }) => [number, date] as const)]);
    const ratings = goalRatings(goal, sessions);
    const entries = [
      ...(goal.baseline === null ? [] : [{ session: null, day: start, value: goal.baseline }]),
      ...active.map((session) => ({ session, day: session.date, value: session.ratings[goal.id] ?? null })),
    ];
    return { goal, entries, days, segments: sparkSegments({ ratings }) };
  });

  const all = followed.flatMap(({ entries }) => entries.map(({ day }) => day)).sort();
  const span = [all[0] ?? '', all.at(-1) ?? ''] as const;
  const [from, to] = [Date.parse(span[0]), Date.parse(span[1])];
  const place = (day: string) => (to > from ? (Date.parse(day) - from) / (to - from) : 0.5);
  return followed.map(({ goal, entries, days, segments }) => {
    const values = entries.map(({ value }) => entryWords(value, formats)).join(', ');
    return {
      goal,
      entries,
      span,
      change: log.progress.find((row) => row.goal === goal.id),
      chart: {
        segments: segments.map((run) =>
          run.map(([session, value]) => ({ x: place(days.get(session) ?? span[0]), value })),
        ),
        baseline: goal.baseline === null ? null : { x: place(days.get(0) ?? span[0]), value: goal.baseline },
        target: goal.target,
        sentence: [
          values || msg('not rated yet', { id: 'change-not-rated-yet' }),
          ...(goal.target === null ? [] : [targetWords(goal.target, formats)]),
        ].join('; '),
      },
    };
  });
}

/** The goal as a picture. */
export function drawGoalChart({ chart, span, goal }: FollowedGoal, formats: Formats): TemplateResult {
  const [first, last] = span;
  return goalChart(chart, {
    baseline: msg('baseline', { id: 'change-baseline' }),
    rating: msg('rating', { id: 'change-rating' }),
    target: goal.target === null ? '' : targetWords(goal.target, formats),
    number: formats.number,
    days: [first && formats.day(first), last === first ? undefined : formats.day(last)],
  });
}

const bands: Record<NonNullable<GoalProgress['band']>, () => string> = {
  same: () => msg('Unchanged.', { id: 'change-same' }),
  some_up: () => msg('Some change upwards.', { id: 'change-some-up' }),
  some_down: () => msg('Some change downwards.', { id: 'change-some-down' }),
  clear_up: () => msg('Clear change upwards.', { id: 'change-clear-up' }),
  clear_down: () => msg('Clear change downwards.', { id: 'change-clear-down' }),
};

/** All goals side by side on the same axes. */
export function drawOverview(
  followed: readonly FollowedGoal[],
  log: ProgressLog,
  drawing: Drawing,
  formats: Formats,
): TemplateResult {
  return html`<ul class="overview">
    ${followed.map(
      ({ goal, chart, change }) =>
        html`<li>
          <p class="small">${written(goal.title, log, drawing)}</p>
          ${smallGoalChart(chart)}
          <p class="small muted">
            ${
              typeof change?.current === 'number'
                ? msg(str`now ${formats.number(change.current)}`, { id: 'change-now' })
                : msg('not rated yet', { id: 'change-not-rated-yet' })
            }${goal.target === null ? nothing : `, ${targetWords(goal.target, formats)}`}
          </p>
          ${change?.band ? html`<p class="small">${bands[change.band]()}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function stepsLeft(steps: number, target: number, number: Formats['number']): string {
  return steps === 1
    ? msg(str`One step left to the target ${number(target)}.`, { id: 'change-one-step-left' })
    : msg(str`${number(steps)} steps left to the target ${number(target)}.`, { id: 'change-steps-left' });
}

/** The change in plain words. One rating claims no change, and a drop is called a drop. */
export function drawChange(
  { goal, entries, change }: FollowedGoal,
  { day, number }: Formats,
): TemplateResult {
  if (!change || change.baseline === null || change.current === null)
    return html`<p>${msg('Not rated yet.', { id: 'change-none' })}</p>`;
  const rated = entries.filter(({ value }) => value !== null);
  const [first, last] = [rated[0]?.day ?? '', rated.at(-1)?.day ?? ''];
  const period = first === last ? day(first) : `${day(first)} – ${day(last)}`;
  return html`<div class="change">
    <p>
      ${
        change.band === null
          ? msg(str`One rating so far: ${number(change.current)}. It tells nothing about change yet.`, {
              id: 'change-one',
            })
          : html`${msg(
              str`Change during this time: ${number(change.baseline)} at first, ${number(change.current)} now.`,
              { id: 'change-during' },
            )}
            ${bands[change.band]()}`
      }
      ${
        goal.target === null || change.toTarget === null
          ? nothing
          : change.reached
            ? msg(str`The target ${number(goal.target)} has been reached.`, { id: 'change-reached' })
            : stepsLeft(change.toTarget, goal.target, number)
      }
    </p>
    <p class="small muted">
      ${msg(str`Ratings: ${number(change.nRatings)}`, { id: 'change-count' })}, ${period}
    </p>
  </div>`;
}

/** The rule behind the words, for those who ask. */
export const drawChangeRule = (): TemplateResult =>
  html`<details class="rule">
    <summary>${msg('How is change put into words?', { id: 'change-rule' })}</summary>
    <p>
      ${msg(
        'The first rating is compared with the last one. A difference of three steps or more is called clear, one or two steps some change. Skipped ratings are passed over. The words tell what happened during this time, not what it came from.',
        { id: 'change-rule-words' },
      )}
    </p>
  </details>`;

/** The same as the picture, session by session. */
export function drawGoalTable(
  { goal, entries }: FollowedGoal,
  log: ProgressLog,
  drawing: Drawing,
  { day, number }: Formats,
): TemplateResult {
  const own = <T>(record: Readonly<Record<string, T>> | undefined) =>
    record && Object.hasOwn(record, goal.id) ? record[goal.id] : undefined;
  const sessions = entries.map(({ session }) => session);
  const has = (field: 'levels' | 'lookingBack' | 'notes') =>
    sessions.some((session) => (own<unknown>(session?.[field]) ?? null) !== null);
  const withLevels = has('levels') || typeof goal.baselineLevel === 'number';
  const level = (value: number | null | undefined) =>
    typeof value === 'number'
      ? html`${number(value)}${goal.ladder ? html` ${written(goal.ladder[String(value) as '0'], log, drawing)}` : nothing}`
      : nothing;
  return goalTable({
    caption: msg(str`Ratings 0–10: ${goal.title}`, { id: 'change-table' }),
    heads: [
      msg('Session', { id: 'change-session' }),
      msg('Date', { id: 'change-date' }),
      msg('Rating', { id: 'change-rating-head' }),
      ...(withLevels ? [msg('Level', { id: 'change-level' })] : []),
      ...(has('lookingBack') ? [msg('Start, looking back', { id: 'change-looking-back' })] : []),
      ...(has('notes') ? [msg('Note', { id: 'change-note' })] : []),
    ],
    rows: entries.map(({ session, day: date, value }) => {
      const back = own(session?.lookingBack);
      const note = own(session?.notes);
      return [
        session ? number(session.number) : msg('baseline', { id: 'change-baseline' }),
        day(date),
        value === null
          ? html`<span class="muted">${msg('not rated', { id: 'change-not-rated' })}</span>`
          : number(value),
        ...(withLevels ? [level(session ? own(session.levels) : goal.baselineLevel)] : []),
        ...(has('lookingBack') ? [typeof back === 'number' ? number(back) : nothing] : []),
        ...(has('notes') ? [note ? written(note, log, drawing) : nothing] : []),
      ];
    }),
  });
}
