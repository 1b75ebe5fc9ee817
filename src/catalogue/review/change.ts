import type { Page } from '../../contracts/index.js';
import { withPrivacyNote } from '../privacy-note.js';
import type { Written } from '../written.js';

/** Which areas were worked on, and in the person's own words what has changed in each. */
export const change = {
  id: 'change',
  title: { fi: 'Mikä on muuttunut', sv: 'Vad har förändrats', en: 'What has changed' },
  intro: withPrivacyNote({
    fi: 'Kerro myös, jos jokin on ennallaan tai käynyt vaikeammaksi.',
    sv: 'Nämn också det som är oförändrat eller svårare.',
    en: 'Say so too if something is unchanged or harder.',
  }),
  items: [
    {
      kind: 'choice',
      id: 'phase',
      text: {
        fi: 'Kumpi arviointi tämä on?',
        sv: 'Vilken utvärdering är det här?',
        en: 'Which review is this?',
      },
      options: [
        { id: 'mid', text: { fi: 'Väliarviointi', sv: 'Mellanutvärdering', en: 'Mid-point review' } },
        { id: 'final', text: { fi: 'Loppuarviointi', sv: 'Slututvärdering', en: 'Final review' } },
      ],
    },
    {
      kind: 'choice',
      id: 'areas',
      multiple: true,
      text: {
        fi: 'Mitä aiheita olet käsitellyt työnohjauksessa?',
        sv: 'Vad har du arbetat med i handledningen?',
        en: 'What have you worked on in supervision?',
      },
      hint: {
        fi: 'Voit valita useita. Valitsemistasi aiheista kysytään lisää alempana.',
        sv: 'Du kan välja flera. Nedan får du fler frågor om dem.',
        en: 'You may choose several. More questions about them follow below.',
      },
      options: [
        {
          id: 'role',
          text: { fi: 'Rooli ja perustehtävä', sv: 'Roll och grunduppgift', en: 'Role and core task' },
        },
        {
          id: 'coping',
          text: { fi: 'Jaksaminen ja kuormitus', sv: 'Ork och belastning', en: 'Coping and load' },
        },
        {
          id: 'difficult-situations',
          text: {
            fi: 'Vaikeat tilanteet ja ristiriidat',
            sv: 'Svåra situationer och konflikter',
            en: 'Difficult situations and conflicts',
          },
        },
        {
          id: 'cooperation',
          text: {
            fi: 'Yhteistyö ja kuunteleminen',
            sv: 'Samarbete och lyssnande',
            en: 'Co-operation and listening',
          },
        },
        {
          id: 'skills',
          text: { fi: 'Taidot ja onnistuminen', sv: 'Färdigheter och framgång', en: 'Skills and success' },
        },
        {
          id: 'reflection',
          text: {
            fi: 'Pohdinta ja näkökulmat',
            sv: 'Reflektion och perspektiv',
            en: 'Reflection and perspectives',
          },
        },
        { id: 'meaning', text: { fi: 'Työn mielekkyys', sv: 'Meningsfullt arbete', en: 'Meaningful work' } },
        { id: 'growth', text: { fi: 'Oma kehittyminen', sv: 'Egen utveckling', en: 'Your own development' } },
      ],
    },
    {
      kind: 'text',
      id: 'change-role',
      lines: 2,
      text: {
        fi: 'Mikä roolissasi on muuttunut?',
        sv: 'Vad har förändrats i din roll?',
        en: 'What has changed in your role?',
      },
      showIf: { item: 'areas', is: ['role'] },
    },
    {
      kind: 'text',
      id: 'change-coping',
      lines: 2,
      text: {
        fi: 'Mikä jaksamisessasi on muuttunut?',
        sv: 'Vad har förändrats i hur du orkar?',
        en: 'What has changed in how you cope?',
      },
      showIf: { item: 'areas', is: ['coping'] },
    },
    {
      kind: 'text',
      id: 'change-difficult-situations',
      lines: 2,
      text: {
        fi: 'Mikä on muuttunut siinä, miten toimit vaikeissa tilanteissa?',
        sv: 'Vad har förändrats i hur du handlar i svåra situationer?',
        en: 'What has changed in how you act in difficult situations?',
      },
      showIf: { item: 'areas', is: ['difficult-situations'] },
    },
    {
      kind: 'text',
      id: 'change-cooperation',
      lines: 2,
      text: {
        fi: 'Mikä yhteistyössäsi muiden kanssa on muuttunut?',
        sv: 'Vad har förändrats i ditt samarbete med andra?',
        en: 'What has changed in how you work with others?',
      },
      showIf: { item: 'areas', is: ['cooperation'] },
    },
    {
      kind: 'text',
      id: 'change-skills',
      lines: 2,
      text: {
        fi: 'Mikä osaamisessasi on muuttunut?',
        sv: 'Vad har förändrats i det du kan?',
        en: 'What has changed in what you can do?',
      },
      showIf: { item: 'areas', is: ['skills'] },
    },
    {
      kind: 'text',
      id: 'change-reflection',
      lines: 2,
      text: {
        fi: 'Mikä on muuttunut siinä, miten katsot työtäsi?',
        sv: 'Vad har förändrats i hur du ser på ditt arbete?',
        en: 'What has changed in how you look at your work?',
      },
      showIf: { item: 'areas', is: ['reflection'] },
    },
    {
      kind: 'text',
      id: 'change-meaning',
      lines: 2,
      text: {
        fi: 'Mikä on muuttunut siinä, miltä työsi tuntuu?',
        sv: 'Vad har förändrats i hur arbetet känns?',
        en: 'What has changed in how your work feels?',
      },
      showIf: { item: 'areas', is: ['meaning'] },
    },
    {
      kind: 'text',
      id: 'change-growth',
      lines: 2,
      text: {
        fi: 'Mikä sinussa itsessäsi on muuttunut?',
        sv: 'Vad har förändrats hos dig själv?',
        en: 'What has changed in yourself?',
      },
      showIf: { item: 'areas', is: ['growth'] },
    },
    {
      kind: 'text',
      id: 'change-other',
      lines: 3,
      text: { fi: 'Mitä muuta on muuttunut?', sv: 'Vad mer har förändrats?', en: 'What else has changed?' },
    },
  ],
} satisfies Written<Page>;
