// What the types refuse; the type check fails where one of these is let through.
export const wrong = (
  <>
    {/* @ts-expect-error no such layout */}
    <polku-self-assessment layout="columns" />
    {/* @ts-expect-error no such attribute */}
    <polku-goal-picker maximum={3} />
    {/* @ts-expect-error a number */}
    <polku-report max-files="many" />
    {/* @ts-expect-error the event of another element */}
    <polku-progress-tracker onpolku-submit={(event: KeyboardEvent) => event.key} />
  </>
);
