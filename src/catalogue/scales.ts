import type { Scale } from '../contracts/index.js';
import type { Texts, Written } from './written.js';

export const agree = {
  min: 1,
  max: 5,
  labels: {
    1: { fi: 'Täysin eri mieltä', sv: 'Helt av annan åsikt', en: 'Completely disagree' },
    2: { fi: 'Jokseenkin eri mieltä', sv: 'Delvis av annan åsikt', en: 'Somewhat disagree' },
    3: {
      fi: 'Ei samaa eikä eri mieltä',
      sv: 'Varken av samma eller annan åsikt',
      en: 'Neither agree nor disagree',
    },
    4: { fi: 'Jokseenkin samaa mieltä', sv: 'Delvis av samma åsikt', en: 'Somewhat agree' },
    5: { fi: 'Täysin samaa mieltä', sv: 'Helt av samma åsikt', en: 'Completely agree' },
  },
} satisfies Written<Scale>;

/** Counts in the last four weeks; the page that uses it names the period in its intro. */
export const frequency = {
  min: 1,
  max: 5,
  labels: {
    1: { fi: 'Ei kertaakaan', sv: 'Inte en enda gång', en: 'Not once' },
    2: { fi: 'Kerran tai pari', sv: 'En eller två gånger', en: 'Once or twice' },
    3: { fi: 'Noin kerran viikossa', sv: 'Ungefär en gång i veckan', en: 'About once a week' },
    4: { fi: 'Muutaman kerran viikossa', sv: 'Några gånger i veckan', en: 'A few times a week' },
    5: { fi: 'Lähes joka työpäivä', sv: 'Nästan varje arbetsdag', en: 'Almost every working day' },
  },
} satisfies Written<Scale>;

export const lastFourWeeks: Texts = {
  fi: 'Ajattele neljää viime viikkoa. Kuinka usein näin on ollut?',
  sv: 'Tänk på de senaste fyra veckorna. Hur ofta har det varit så här?',
  en: 'Think of the last four weeks. How often has this been true?',
};

export const importance = {
  min: 1,
  max: 5,
  labels: {
    1: { fi: 'Ei lainkaan tärkeää', sv: 'Inte alls viktigt', en: 'Not at all important' },
    2: { fi: 'Vähän tärkeää', sv: 'Lite viktigt', en: 'Slightly important' },
    3: { fi: 'Melko tärkeää', sv: 'Ganska viktigt', en: 'Fairly important' },
    4: { fi: 'Tärkeää', sv: 'Viktigt', en: 'Important' },
    5: { fi: 'Hyvin tärkeää', sv: 'Mycket viktigt', en: 'Very important' },
  },
} satisfies Written<Scale>;

/** Shown one by one, never summed; an answer may be left open, so there is no "does not apply". */
export const truth = {
  min: 0,
  max: 10,
  labels: {
    0: { fi: 'Ei pidä lainkaan paikkaansa', sv: 'Stämmer inte alls', en: 'Not true at all' },
    10: { fi: 'Pitää täysin paikkansa', sv: 'Stämmer helt', en: 'Completely true' },
  },
  na: false,
} satisfies Written<Scale>;

export const closeness = {
  min: 0,
  max: 10,
  labels: {
    0: { fi: 'Hyvin kaukana', sv: 'Mycket långt borta', en: 'Very far away' },
    10: {
      fi: 'Juuri siellä, missä haluan olla',
      sv: 'Precis där jag vill vara',
      en: 'Exactly where I want to be',
    },
  },
  na: false,
} satisfies Written<Scale>;
