import type { ScaleItem } from '../contracts/index.js';
import type { Written } from './written.js';

/** Items asked of managers and employees alike: one id and one wording. Each questionnaire adds the dimension. */

export const raisesDifficultMatters = {
  kind: 'scale',
  id: 'difficult-situations-1',
  scale: 'agree',
  text: {
    fi: 'Otan vaikeat asiat puheeksi ajoissa.',
    sv: 'Jag tar upp svåra saker i tid.',
    en: 'I raise difficult matters in good time.',
  },
} satisfies Written<ScaleItem>;

export const staysCalmInConflict = {
  kind: 'scale',
  id: 'difficult-situations-2',
  scale: 'agree',
  text: {
    fi: 'Pysyn rauhallisena, kun käsittelen ristiriitaa.',
    sv: 'Jag behåller lugnet när jag hanterar en konflikt.',
    en: 'I stay calm when I deal with a conflict.',
  },
} satisfies Written<ScaleItem>;

export const seesTheBenefit = {
  kind: 'scale',
  id: 'meaning-2',
  scale: 'agree',
  text: {
    fi: 'Näen, mitä hyötyä työstäni on muille.',
    sv: 'Jag ser vilken nytta andra har av mitt arbete.',
    en: 'I can see how my work helps others.',
  },
} satisfies Written<ScaleItem>;

export const learnsAtWork = {
  kind: 'scale',
  id: 'development-2',
  scale: 'agree',
  text: {
    fi: 'Opin työssäni uutta.',
    sv: 'Jag lär mig nytt i mitt arbete.',
    en: 'I learn new things in my work.',
  },
} satisfies Written<ScaleItem>;

export const postponesDevelopment = {
  kind: 'scale',
  id: 'development-3',
  scale: 'agree',
  reverse: true,
  text: {
    fi: 'Lykkään omaa kehittymistäni.',
    sv: 'Jag skjuter upp min egen utveckling.',
    en: 'I put off my own development.',
  },
} satisfies Written<ScaleItem>;
