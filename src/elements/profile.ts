import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Scale } from '../contracts/index.js';
import { msg, str } from '../localization/localized.js';
import { wording } from '../localization/text.js';
import type { Profile, ProfileRow } from '../reporting/assessment.js';
import {
  profilePicture,
  profileTable,
  type Profile as DrawnProfile,
  type ProfileScale,
} from '../ui/profile.js';
import { plainNumber, type Drawing } from './drawing.js';
import { oneDecimal } from './one-decimal.js';

function noteOf(
  { mean, complete, nAnswered, nApplicable }: ProfileRow,
  drawing: Drawing,
): string | undefined {
  if (complete) return undefined;
  const [answered, applicable] = [plainNumber(nAnswered, drawing), plainNumber(nApplicable, drawing)];
  return mean === null
    ? msg(str`Too few answers: ${answered}/${applicable}`, { id: 'profile-too-few' })
    : msg(str`Answered ${answered}/${applicable}`, { id: 'profile-answered' });
}

function profileInWords({ groups, importanceScale }: Profile, drawing: Drawing): DrawnProfile {
  const { locale } = drawing;
  const drawn = ({ min, max, labels }: Scale): ProfileScale => ({
    min,
    max,
    minLabel: wording(labels[min] ?? String(min), locale),
    maxLabel: wording(labels[max] ?? String(max), locale),
  });
  return {
    groups: groups.map(({ scale, rows }) => ({
      scale: drawn(scale),
      rows: rows.map((row) => ({
        label: wording(row.dimension.title, locale),
        current: row.mean,
        importance: row.importance,
        strain: row.dimension.polarity === 'strain',
        note: noteOf(row, drawing),
      })),
    })),
    importanceScale: importanceScale && drawn(importanceScale),
    words: {
      picture: msg('Profile as a picture. The same numbers are in the table below it.', {
        id: 'profile-picture',
      }),
      caption: msg('Means of the answers by area', { id: 'profile-caption' }),
      area: msg('Area', { id: 'profile-area' }),
      now: msg('Now', { id: 'profile-now' }),
      important: msg('Importance', { id: 'profile-importance' }),
      load: msg('load', { id: 'profile-load-mark' }),
      missing: msg('no number', { id: 'profile-no-number' }),
      loadNote: msg('On a row marked as load, a higher number means more load.', { id: 'profile-load-note' }),
      number: (value: number) => plainNumber(value, drawing),
      mean: (value: number) => oneDecimal(value, drawing),
    },
  };
}

/** The profile of an assessment as a picture, with the same numbers in a table that folds open. */
export function drawProfile(given: Profile, drawing: Drawing, tablePart?: string): TemplateResult {
  const profile = profileInWords(given, drawing);
  return html`${profilePicture(profile)}
    <details class="numbers">
      <summary>${msg('The profile as a table', { id: 'profile-as-table' })}</summary>
      ${profileTable(profile, tablePart)}
    </details>`;
}

/** The numbers of the profile alone. */
export const drawProfileTable = (given: Profile, drawing: Drawing, tablePart: string): TemplateResult =>
  profileTable(profileInWords(given, drawing), tablePart);
