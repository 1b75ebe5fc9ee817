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
    fi: 'Pysyn rauhallisena, kun syntyy ristiriita.',
    sv: 'Jag behåller lugnet när det uppstår en konflikt.',
    en: 'I stay calm when a conflict comes up.',
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

export const developmentGivesWay = {
  kind: 'scale',
  id: 'development-3',
  scale: 'agree',
  reverse: true,
  text: {
    fi: 'Oma kehittymiseni jää muun työn jalkoihin.',
    sv: 'Min egen utveckling får stå tillbaka för annat arbete.',
    en: 'My own development gives way to other work.',
  },
} satisfies Written<ScaleItem>;
