// What the types refuse; the type check fails where one of these is let through.
import type { SvelteHTMLElements } from 'svelte/elements';

type Tags = SvelteHTMLElements;
export const wrong = [
  // @ts-expect-error no such layout
  { layout: 'columns' } satisfies Tags['polku-self-assessment'],
  // @ts-expect-error no such attribute
  { maximum: 3 } satisfies Tags['polku-goal-picker'],
  // @ts-expect-error a number
  { 'max-files': 'many' } satisfies Tags['polku-report'],
  // @ts-expect-error the event of another element
  { 'onpolku-submit': (event: KeyboardEvent) => event.key } satisfies Tags['polku-progress-tracker'],
];
