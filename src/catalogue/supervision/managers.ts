import type { GoalCatalogue } from '../../contracts/index.js';
import type { Written } from '../written.js';

export const managers = {
  id: 'managers',
  title: { fi: 'Esihenkilön tavoitteet', sv: 'Mål för chefer', en: 'Goals for managers' },
  goals: [
    {
      id: 'manager-role',
      title: {
        fi: 'Kehitän rooliani esihenkilönä',
        sv: 'Utveckla min roll som chef',
        en: 'Develop my role as a manager',
      },
      about: {
        fi: 'Roolisi sopii sinulle ja siihen, mitä tiimisi tarvitsee.',
        sv: 'Rollen passar dig och det ditt team behöver.',
        en: 'Your role fits you and what your team needs.',
      },
      prompts: [
        {
          fi: 'Mikä roolissasi on jo kohdallaan?',
          sv: 'Vad i rollen är redan som det ska vara?',
          en: 'What in your role is already right?',
        },
        {
          fi: 'Mistä tiimisi huomaisi, että roolisi on muuttunut?',
          sv: 'Hur skulle ditt team märka att din roll har förändrats?',
          en: 'How would your team notice that your role had changed?',
        },
      ],
    },
    {
      id: 'manager-identity',
      title: {
        fi: 'Selkeytän ammatillista identiteettiäni',
        sv: 'Klargöra min yrkesidentitet',
        en: 'Clarify my professional identity',
      },
      about: {
        fi: 'Tiedät, millainen esihenkilö olet ja haluat olla.',
        sv: 'Du vet hurdan chef du är och vill vara.',
        en: 'You know what kind of manager you are and want to be.',
      },
      prompts: [
        {
          fi: 'Mikä johtamisessasi on juuri sinun näköistäsi?',
          sv: 'Vad i ditt ledarskap är just du?',
          en: 'What in your way of leading is truly you?',
        },
        {
          fi: 'Millainen esihenkilö olet silloin, kun työ sujuu?',
          sv: 'Hurdan chef är du när arbetet flyter?',
          en: 'What kind of manager are you when work flows?',
        },
      ],
    },
    {
      id: 'manager-problems',
      title: {
        fi: 'Kohtaan vaikeat tilanteet varmemmin',
        sv: 'Bli bättre förberedd på svåra situationer',
        en: 'Be better prepared for difficult situations',
      },
      about: {
        fi: 'Tiedät, miten voit toimia, kun esihenkilötyö käy hankalaksi.',
        sv: 'Du vet hur du kan handla när chefsarbetet blir svårt.',
        en: 'You know what you can do when managerial work gets difficult.',
      },
      prompts: [
        {
          fi: 'Mikä tilanne tuntuisi silloin helpommalta?',
          sv: 'Vilken situation skulle kännas lättare då?',
          en: 'Which situation would feel easier then?',
        },
        {
          fi: 'Mikä on auttanut sinua aiemmin?',
          sv: 'Vad har hjälpt dig tidigare?',
          en: 'What has helped you before?',
        },
        {
          fi: 'Keneltä saat tukea ajoissa?',
          sv: 'Av vem får du stöd i tid?',
          en: 'Who can give you support in time?',
        },
      ],
    },
    {
      id: 'manager-reflection',
      title: {
        fi: 'Pohdin ja kehitän esihenkilötyötäni',
        sv: 'Reflektera över och utveckla mitt chefsarbete',
        en: 'Keep reflecting on and developing my managerial work',
      },
      about: {
        fi: 'Sinulla on oma tapa pysähtyä miettimään työtäsi.',
        sv: 'Du har ett eget sätt att stanna upp och tänka på ditt arbete.',
        en: 'You have your own way of stopping to think about your work.',
      },
      prompts: [
        {
          fi: 'Missä kohtaa viikkoa ehdit ajatella?',
          sv: 'När i veckan har du en stund att tänka?',
          en: 'When in your week is there a moment to think?',
        },
        {
          fi: 'Mitä olet jo muuttanut pohdinnan jälkeen?',
          sv: 'Vad har du redan ändrat efter att ha reflekterat?',
          en: 'What have you already changed after reflecting?',
        },
      ],
    },
    {
      id: 'manager-meaning',
      title: {
        fi: 'Teen esihenkilötyöstäni mielekkäämpää',
        sv: 'Göra chefsarbetet mer meningsfullt',
        en: 'Make managerial work more meaningful',
      },
      about: {
        fi: 'Työssäsi on enemmän sitä, mikä tuntuu tekemisen arvoiselta.',
        sv: 'I ditt arbete finns mer av det som känns värt att göra.',
        en: 'There is more in your work that feels worth doing.',
      },
      prompts: [
        {
          fi: 'Mikä osa työstäsi tuntuu jo nyt mielekkäältä?',
          sv: 'Vilken del av arbetet känns redan nu meningsfull?',
          en: 'Which part of your work already feels meaningful?',
        },
        {
          fi: 'Mitä tekisit silloin enemmän?',
          sv: 'Vad skulle du då göra mer av?',
          en: 'What would you then do more of?',
        },
      ],
    },
    {
      id: 'manager-skills',
      title: {
        fi: 'Hallitsen johtamisen taidot ja menetelmät paremmin',
        sv: 'Behärska ledarskapets färdigheter och metoder bättre',
        en: 'Master the skills and methods of leadership better',
      },
      about: {
        fi: 'Sinulla on keinoja erilaisiin johtamisen tilanteisiin.',
        sv: 'Du har metoder för olika situationer i ledarskapet.',
        en: 'You have ways of handling different leadership situations.',
      },
      prompts: [
        {
          fi: 'Missä tilanteessa tarvitset uuden keinon?',
          sv: 'I vilken situation behöver du en ny metod?',
          en: 'In which situation do you need a new approach?',
        },
        {
          fi: 'Minkä taidon olet opetellut työssäsi itse?',
          sv: 'Vilken färdighet har du lärt dig på egen hand i arbetet?',
          en: 'Which skill have you taught yourself at work?',
        },
      ],
    },
    {
      id: 'manager-coping',
      title: { fi: 'Jaksan esihenkilötyössä', sv: 'Orka i chefsarbetet', en: 'Stay well in managerial work' },
      about: {
        fi: 'Johdat tavalla, johon voimasi riittävät.',
        sv: 'Du leder på ett sätt som dina krafter räcker till.',
        en: 'You lead in a way your energy can sustain.',
      },
      prompts: [
        {
          fi: 'Mikä antaa sinulle voimia työssäsi?',
          sv: 'Vad ger dig krafter i arbetet?',
          en: 'What gives you energy in your work?',
        },
        {
          fi: 'Mikä olisi riittävän hyvä työpäivä?',
          sv: 'Vad vore en tillräckligt bra arbetsdag?',
          en: 'What would be a good enough working day?',
        },
        {
          fi: 'Mistä läheisesi huomaisivat, että jaksat?',
          sv: 'Hur skulle dina närmaste märka att du orkar?',
          en: 'How would those close to you notice that you were coping?',
        },
      ],
    },
    {
      id: 'manager-development',
      title: { fi: 'Kehitän itseäni', sv: 'Utveckla mig själv', en: 'Develop myself' },
      about: {
        fi: 'Valitset itse, mihin suuntaan kuljet seuraavaksi.',
        sv: 'Du väljer själv vart du är på väg härnäst.',
        en: 'You choose for yourself where you are heading next.',
      },
      prompts: [
        {
          fi: 'Mitä haluaisit osata puolen vuoden päästä?',
          sv: 'Vad skulle du vilja kunna om ett halvår?',
          en: 'What would you like to be able to do in six months?',
        },
        {
          fi: 'Minkä pienen askeleen olet jo ottanut?',
          sv: 'Vilket litet steg har du redan tagit?',
          en: 'Which small step have you already taken?',
        },
      ],
    },
  ],
} satisfies Written<GoalCatalogue['groups'][number]>;
