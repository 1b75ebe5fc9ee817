import type { Dimension, Page } from '../contracts/index.js';
import { lastFourWeeks } from './scales.js';
import type { Written } from './written.js';

/** The title names the load, not the coping, because a high value means more strain. */
export const copingDimension = {
  id: 'coping',
  title: { fi: 'Kuormitus työssä', sv: 'Belastning i arbetet', en: 'Load at work' },
  about: {
    fi: 'Kuormitus näkyy siinä, miten aikasi ja voimasi riittävät.',
    sv: 'Belastningen märks på hur din tid och dina krafter räcker till.',
    en: 'Load shows in whether you have enough time and energy.',
  },
  polarity: 'strain',
  prompts: [
    {
      fi: 'Millaisen työpäivän jälkeen sinulla on voimia?',
      sv: 'Efter hurdana arbetsdagar har du krafter kvar?',
      en: 'After what kind of working day do you have energy left?',
    },
    {
      fi: 'Mikä pieni muutos keventäisi viikkoasi?',
      sv: 'Vilken liten förändring skulle göra din vecka lättare?',
      en: 'What small change would make your week lighter?',
    },
  ],
} satisfies Written<Dimension>;

export const copingPage = {
  id: 'coping',
  title: copingDimension.title,
  intro: lastFourWeeks,
  items: [
    {
      kind: 'scale',
      id: 'coping-1',
      dimension: 'coping',
      scale: 'frequency',
      text: {
        fi: 'Työasiat pyörivät mielessäni vapaalla.',
        sv: 'Tankarna på jobbet följer med mig på fritiden.',
        en: 'Thoughts of work follow me into my free time.',
      },
    },
    {
      kind: 'scale',
      id: 'coping-2',
      dimension: 'coping',
      scale: 'frequency',
      text: {
        fi: 'Työpäivä loppuu, ennen kuin ehdin tärkeimpään työhöni.',
        sv: 'Arbetsdagen tar slut innan jag hinner till mitt viktigaste arbete.',
        en: 'The working day ends before I get to my most important work.',
      },
    },
    {
      kind: 'scale',
      id: 'coping-3',
      dimension: 'coping',
      scale: 'frequency',
      reverse: true,
      text: {
        fi: 'Työpäivän jälkeen minulla on voimia muuhun.',
        sv: 'Efter arbetsdagen har jag krafter kvar för annat.',
        en: 'After work I have energy left for other things.',
      },
    },
    {
      kind: 'scale',
      id: 'coping-importance',
      dimension: 'coping',
      scale: 'importance',
      measures: 'importance',
      text: {
        fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa jaksamisestasi?',
        sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp hur du orkar?',
        en: 'How important is it to you right now to use supervision to look at how you are coping?',
      },
    },
  ],
} satisfies Written<Page>;
