import type { Drafts } from './drafts.js';
import { Tabs } from './tabs.js';

/** What the other tab saved takes the place of what is here. */
export const showOther = (drafts: Drafts): void => drafts.source.whilePending(() => drafts.open(true));

/** What is here takes the place of what another tab saved. Not where that is a confirmed result. */
export async function keepOwn(drafts: Drafts): Promise<void> {
  const found = await drafts.look();
  if (found?.outgoing) return showOther(drafts);
  drafts.elsewhere = undefined;
  await drafts.keep();
}

/** Talks with the other tabs that have the same draft open. */
export function talk(drafts: Drafts, key: string): Tabs {
  const tabs = new Tabs(key, (says, id) => {
    const own = drafts.id;
    const same = own !== undefined && own === id;
    if (says === 'who' || says === 'here') {
      if (!same) return;
      if (says === 'who') tabs.say('here', own);
      drafts.elsewhere ??= 'open';
    } else if (drafts.place === 'device') {
      if (own === undefined) {
        if (says === 'wrote') showOther(drafts);
      } else drafts.elsewhere = says === 'wrote' ? 'changed' : 'gone';
    } else if (says === 'gone' && same) drafts.elsewhere = 'gone';
    drafts.redraw();
  });
  return tabs;
}
