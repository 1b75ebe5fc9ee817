import type { Page } from '../contracts/index.js';
import { privacyNote } from './privacy-note.js';
import type { Written } from './written.js';

/** Load factors in the three groups of the Finnish occupational safety authority: about the work, never about health. */
export const load = {
  id: 'load',
  title: { fi: 'Mikä työssä kuormittaa', sv: 'Vad belastar i arbetet', en: 'What makes work heavy' },
  intro: {
    fi: 'Nämä kysymykset koskevat työtä, eivät terveyttä. Voit valita useita.',
    sv: 'De här frågorna gäller arbetet, inte hälsan. Du kan välja flera.',
    en: 'These questions are about work, not about health. You may choose several.',
  },
  items: [
    {
      kind: 'choice',
      id: 'load-content',
      topic: 'load',
      multiple: true,
      text: {
        fi: 'Mikä itse työssä kuormittaa sinua nyt?',
        sv: 'Vad i själva arbetet belastar dig nu?',
        en: 'Which parts of the work itself weigh on you now?',
      },
      options: [
        {
          id: 'emotions',
          text: {
            fi: 'Henkisesti raskaat kohtaamiset',
            sv: 'Känslomässigt tunga möten med människor',
            en: 'Emotionally heavy encounters',
          },
        },
        {
          id: 'responsibility',
          text: { fi: 'Suuri vastuu', sv: 'Stort ansvar', en: 'Heavy responsibility' },
        },
        {
          id: 'interruptions',
          text: { fi: 'Jatkuvat keskeytykset', sv: 'Ständiga avbrott', en: 'Constant interruptions' },
        },
        { id: 'information', text: { fi: 'Tietotulva', sv: 'Informationsflod', en: 'Too much information' } },
        {
          id: 'values',
          text: {
            fi: 'Tilanteet, jotka sotivat arvojani vastaan',
            sv: 'Situationer som strider mot mina värderingar',
            en: 'Situations that go against my values',
          },
        },
        {
          id: 'alertness',
          text: {
            fi: 'Jatkuva varuillaan olo',
            sv: 'Att ständigt behöva vara vaksam',
            en: 'Having to stay alert all the time',
          },
        },
        { id: 'monotony', text: { fi: 'Yksitoikkoinen työ', sv: 'Enformigt arbete', en: 'Monotonous work' } },
      ],
    },
    {
      kind: 'choice',
      id: 'load-arrangements',
      topic: 'load',
      multiple: true,
      text: {
        fi: 'Mikä työsi järjestelyissä kuormittaa sinua nyt?',
        sv: 'Vad i arbetsarrangemangen belastar dig nu?',
        en: 'Which work arrangements weigh on you now?',
      },
      options: [
        { id: 'amount', text: { fi: 'Työn määrä', sv: 'Arbetsmängden', en: 'The amount of work' } },
        { id: 'time-pressure', text: { fi: 'Kiire', sv: 'Tidspress', en: 'Time pressure' } },
        {
          id: 'unclear-tasks',
          text: {
            fi: 'Epäselvät tehtävät tai vastuut',
            sv: 'Oklara uppgifter eller oklart ansvar',
            en: 'Unclear tasks or responsibilities',
          },
        },
        {
          id: 'changes',
          text: { fi: 'Muutokset työssä', sv: 'Förändringar i arbetet', en: 'Changes at work' },
        },
        { id: 'hours', text: { fi: 'Työajat', sv: 'Arbetstiderna', en: 'Working hours' } },
        {
          id: 'reachable',
          text: {
            fi: 'Tavoitettavissa olo vapaalla',
            sv: 'Att vara anträffbar på ledig tid',
            en: 'Being reachable when off work',
          },
        },
        { id: 'travel', text: { fi: 'Matkustaminen', sv: 'Resor i arbetet', en: 'Travelling for work' } },
        {
          id: 'tools',
          text: { fi: 'Työvälineet tai tilat', sv: 'Arbetsredskap eller lokaler', en: 'Tools or premises' },
        },
      ],
    },
    {
      kind: 'choice',
      id: 'load-community',
      topic: 'load',
      multiple: true,
      text: {
        fi: 'Mikä työyhteisössäsi kuormittaa sinua nyt?',
        sv: 'Vad i arbetsgemenskapen belastar dig nu?',
        en: 'What in your work community weighs on you now?',
      },
      options: [
        { id: 'alone', text: { fi: 'Yksin työskentely', sv: 'Att arbeta ensam', en: 'Working alone' } },
        {
          id: 'cooperation',
          text: {
            fi: 'Takkuava yhteistyö',
            sv: 'Trögt samarbete',
            en: 'Poor co-operation',
          },
        },
        {
          id: 'information-flow',
          text: { fi: 'Huono tiedonkulku', sv: 'Dålig informationsgång', en: 'Poor flow of information' },
        },
        { id: 'support', text: { fi: 'Liian vähän tukea', sv: 'För lite stöd', en: 'Too little support' } },
        {
          id: 'feedback',
          text: { fi: 'Liian vähän palautetta', sv: 'För lite respons', en: 'Too little feedback' },
        },
        { id: 'conflicts', text: { fi: 'Ristiriidat', sv: 'Konflikter', en: 'Conflicts' } },
        {
          id: 'unfairness',
          text: { fi: 'Epäreilu kohtelu', sv: 'Orättvis behandling', en: 'Unfair treatment' },
        },
        {
          id: 'harassment',
          text: {
            fi: 'Häirintä tai syrjintä',
            sv: 'Trakasserier eller diskriminering',
            en: 'Harassment or discrimination',
          },
        },
      ],
    },
    {
      kind: 'text',
      id: 'load-other',
      topic: 'load',
      lines: 3,
      text: {
        fi: 'Mitä muuta haluat kertoa siitä, mikä työssäsi kuormittaa?',
        sv: 'Vad mer vill du berätta om belastningen i ditt arbete?',
        en: 'What else would you like to say about what weighs on you at work?',
      },
      hint: privacyNote,
    },
  ],
} satisfies Written<Page>;
