import type { Draft } from '../contracts/index.js';
import type { StoredRecord } from '../delivery/store.js';
import type { DraftSource, Unfinished } from './draft-source.js';
import type { Drafts } from './drafts.js';
import { refused, withContracts } from './read-given.js';

const unfinishedOf = ({ value, place, typed, session, writing, setAside, undo }: Draft): Unfinished => ({
  value,
  ...(place && { place }),
  ...(typed && { typed }),
  ...(session && { session }),
  ...(writing && { writing }),
  ...(setAside && { setAside }),
  ...(undo && { undo }),
});

/** Shows what a store holds. `replaces`: it takes the place of what is on the page, without a question. */
export async function take(
  drafts: Drafts,
  source: DraftSource,
  { draft, outgoing }: StoredRecord,
  replaces: boolean,
): Promise<void> {
  if (outgoing && (replaces || !drafts.outgoing)) {
    drafts.outgoing = outgoing;
    if (!(await source.restoreConfirmed(outgoing))) {
      drafts.outgoing = undefined;
      drafts.leftOver = outgoing.body;
    }
  }
  if (draft === undefined) return;
  if (drafts.discards) return void (await drafts.keep());
  const read = await withContracts(({ readDraft }) => readDraft(draft));
  if (!read.ok || read.draft.value.schema !== source.schema) {
    // Not thrown away: a newer version of the library may have written it.
    drafts.leftOver = draft;
    return;
  }
  const stored = unfinishedOf(read.draft);
  const own = source.unfinished() ?? source.shown?.() ?? null;
  const same = own?.value.id === stored.value.id && own.value.updatedAt === stored.value.updatedAt;
  if (own && !same && !replaces) {
    // A value that is newer than the draft rules; of an older one the person is asked.
    if (Date.parse(own.value.updatedAt) > Date.parse(stored.value.updatedAt)) return;
    drafts.given = own;
  }
  if (!(await source.restore(stored))) drafts.leftOver = draft;
  drafts.restored = true;
}

/** The person's choice between what they have and what was given. */
export async function choose(drafts: Drafts, given: boolean): Promise<void> {
  const chosen = drafts.given;
  drafts.given = undefined;
  if (given && chosen) await drafts.source.restore(chosen);
  await drafts.keep();
  drafts.redraw();
}

/** Reads a draft or a result from a file of the person's and shows it, or asks first. */
export async function openText(drafts: Drafts, text: string): Promise<void> {
  const { source } = drafts;
  const read = await withContracts(({ readDraft, readResult }) => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return refused('not_json', 'The file does not hold JSON.');
    }
    const draft = readDraft(json);
    if (draft.ok) return { ok: true as const, given: unfinishedOf(draft.draft) };
    const result = readResult(json);
    return result.ok ? { ok: true as const, given: { value: result.result as Draft['value'] } } : draft;
  });
  if (!read.ok) return source.report(read.problems);
  const { given } = read;
  if (given.value.schema !== source.schema)
    return source.report(refused('wrong_schema', `The file holds a "${given.value.schema}".`).problems);
  const own = source.unfinished();
  if (own && JSON.stringify(own.value) !== JSON.stringify(given.value)) drafts.given = given;
  else await source.restore(given);
  await drafts.keep();
  drafts.redraw();
}
