import type { GoalCatalogue } from '../../contracts/index.js';
import type { Written } from '../written.js';

export const general = {
  id: 'general',
  title: { fi: 'Yleiset tavoitteet', sv: 'Allmänna mål', en: 'General goals' },
  goals: [
    {
      id: 'succeed',
      title: { fi: 'Onnistun työssäni', sv: 'Lyckas i mitt arbete', en: 'Succeed in my work' },
      about: {
        fi: 'Saat aikaan sen, mikä työssäsi on tärkeintä.',
        sv: 'Du får gjort det som är viktigast i ditt arbete.',
        en: 'You get done what matters most in your work.',
      },
      prompts: [
        {
          fi: 'Mistä huomaisit onnistuneesi?',
          sv: 'Vad skulle visa dig att du har lyckats?',
          en: 'What would tell you that you had succeeded?',
        },
        {
          fi: 'Missä onnistut jo nyt?',
          sv: 'Vad lyckas du redan nu med?',
          en: 'Where are you succeeding already?',
        },
        {
          fi: 'Kuka muu iloitsisi siitä?',
          sv: 'Vem mer skulle glädjas åt det?',
          en: 'Who else would be glad of it?',
        },
      ],
    },
    {
      id: 'cope',
      title: { fi: 'Jaksan työssäni', sv: 'Orka i mitt arbete', en: 'Stay well at work' },
      about: {
        fi: 'Voimasi riittävät työhön ja muuhun elämään.',
        sv: 'Dina krafter räcker till arbetet och till livet utanför.',
        en: 'You have energy for work and for the rest of your life.',
      },
      prompts: [
        {
          fi: 'Mitä tekisit illalla, jos voimia jäisi?',
          sv: 'Vad skulle du göra på kvällen om du hade krafter kvar?',
          en: 'What would you do in the evening if you had energy left?',
        },
        {
          fi: 'Millaisena päivänä voimat riittävät jo nyt?',
          sv: 'Hurdana dagar räcker krafterna redan nu?',
          en: 'On what kind of day does your energy already last?',
        },
        {
          fi: 'Kuka huomaisi muutoksen ensimmäisenä?',
          sv: 'Vem skulle märka förändringen först?',
          en: 'Who would notice the change first?',
        },
      ],
    },
    {
      id: 'free-energy',
      title: {
        fi: 'Vapautan voimia keskeneräisistä asioista',
        sv: 'Frigöra krafter från det som är oavslutat',
        en: 'Free energy from unfinished matters',
      },
      about: {
        fi: 'Saat takaisin voimat, jotka ongelmat ovat vieneet.',
        sv: 'Du får tillbaka de krafter som problemen har tagit.',
        en: 'You get back the energy that problems have taken.',
      },
      prompts: [
        {
          fi: 'Mihin käyttäisit vapautuneet voimat?',
          sv: 'Vad skulle du använda de frigjorda krafterna till?',
          en: 'What would you use the freed energy for?',
        },
        {
          fi: 'Minkä asian olet viimeksi saanut päätökseen?',
          sv: 'Vilken sak fick du senast avslutad?',
          en: 'What did you last bring to a close?',
        },
      ],
    },
    {
      id: 'load-factors',
      title: {
        fi: 'Tartun siihen, mikä kuormittaa',
        sv: 'Ta itu med det som belastar',
        en: 'Deal with what weighs on me',
      },
      about: {
        fi: 'Tunnistat, mikä työssäsi kuormittaa, ja löydät tavan toimia.',
        sv: 'Du ser vad i arbetet som belastar och hittar ett sätt att handla.',
        en: 'You see what in your work weighs on you and find a way to act.',
      },
      prompts: [
        {
          fi: 'Mihin kuormaan voit itse vaikuttaa?',
          sv: 'Vilken belastning kan du själv påverka?',
          en: 'Which load can you yourself do something about?',
        },
        {
          fi: 'Milloin kuorma on ollut kevyempi?',
          sv: 'När har belastningen varit lättare?',
          en: 'When has the load been lighter?',
        },
        {
          fi: 'Kuka voisi tarttua siihen kanssasi?',
          sv: 'Vem skulle kunna ta itu med den tillsammans med dig?',
          en: 'Who could take it on with you?',
        },
      ],
    },
    {
      id: 'conflicts',
      title: {
        fi: 'Käsittelen ristiriitoja ja vaikeuksia',
        sv: 'Hantera konflikter och svårigheter',
        en: 'Handle conflicts and difficulties',
      },
      about: {
        fi: 'Pystyt puhumaan vaikeastakin asiasta ja pääset eteenpäin.',
        sv: 'Du kan prata även om det svåra och komma vidare.',
        en: 'You can talk even about hard things and move on.',
      },
      prompts: [
        {
          fi: 'Mikä olisi toisin, jos asiasta olisi jo puhuttu?',
          sv: 'Vad vore annorlunda om saken redan hade diskuterats?',
          en: 'What would be different if it had already been talked through?',
        },
        {
          fi: 'Mikä ristiriita on selvinnyt hyvin?',
          sv: 'Vilken konflikt har retts ut på ett bra sätt?',
          en: 'Which conflict has been settled well?',
        },
        {
          fi: 'Mistä toinen huomaisi, että toimit uudella tavalla?',
          sv: 'Hur skulle den andra märka att du gör på ett nytt sätt?',
          en: 'How would the other person notice you acting in a new way?',
        },
      ],
    },
    {
      id: 'listening',
      title: { fi: 'Kuuntelen muita paremmin', sv: 'Lyssna bättre på andra', en: 'Listen to others better' },
      about: {
        fi: 'Kuulet, mitä toinen tarkoittaa.',
        sv: 'Du hör vad den andra menar.',
        en: 'You hear what the other person means.',
      },
      prompts: [
        {
          fi: 'Kuka huomaisi, että kuuntelet enemmän?',
          sv: 'Vem skulle märka att du lyssnar mer?',
          en: 'Who would notice you listening more?',
        },
        {
          fi: 'Ketä on jo nyt helppo kuunnella?',
          sv: 'Vem är redan nu lätt att lyssna på?',
          en: 'Who is already easy to listen to?',
        },
      ],
    },
    {
      id: 'perspectives',
      title: { fi: 'Löydän uusia näkökulmia', sv: 'Hitta nya perspektiv', en: 'Find new perspectives' },
      about: {
        fi: 'Näet tutun asian uudella tavalla.',
        sv: 'Du ser det bekanta på ett nytt sätt.',
        en: 'You see something familiar in a new way.',
      },
      prompts: [
        {
          fi: 'Mitä asiaa haluaisit katsoa toisesta suunnasta?',
          sv: 'Vad skulle du vilja se från ett annat håll?',
          en: 'What would you like to see from another side?',
        },
        {
          fi: 'Milloin olet viimeksi muuttanut mieltäsi?',
          sv: 'När ändrade du dig senast?',
          en: 'When did you last change your mind?',
        },
      ],
    },
    {
      id: 'growth',
      title: {
        fi: 'Kasvan ihmisenä ja ammattilaisena',
        sv: 'Växa som människa och i mitt yrke',
        en: 'Grow as a person and a professional',
      },
      about: {
        fi: 'Opit itsestäsi jotakin, mikä näkyy työssäsi.',
        sv: 'Du lär dig något om dig själv som syns i arbetet.',
        en: 'You learn something about yourself that shows in your work.',
      },
      prompts: [
        {
          fi: 'Millainen haluat olla vuoden päästä?',
          sv: 'Hurdan vill du vara om ett år?',
          en: 'What do you want to be like a year from now?',
        },
        {
          fi: 'Missä huomaat jo kasvaneesi?',
          sv: 'Hur märker du att du redan har vuxit?',
          en: 'Where do you notice that you have already grown?',
        },
      ],
    },
    {
      id: 'core-task',
      title: { fi: 'Selkeytän perustehtäväni', sv: 'Klargöra min grunduppgift', en: 'Clarify my core task' },
      about: {
        fi: 'Tiedät, mitä varten työsi on olemassa ja mitä siihen kuuluu.',
        sv: 'Du vet vad ditt arbete är till för och vad som hör till det.',
        en: 'You know what your work is for and what belongs to it.',
      },
      prompts: [
        {
          fi: 'Mistä luopuisit, jos perustehtävä olisi selvä?',
          sv: 'Vad skulle du släppa om grunduppgiften var klar?',
          en: 'What would you let go of if the core task were clear?',
        },
        {
          fi: 'Milloin teet juuri sitä, mitä varten työsi on olemassa?',
          sv: 'När gör du just det som arbetet är till för?',
          en: 'When are you doing exactly what your work is for?',
        },
      ],
    },
    {
      id: 'emotional-load',
      title: {
        fi: 'Annan tilaa työn herättämille tunteille',
        sv: 'Ge plats åt känslorna som arbetet väcker',
        en: 'Make room for the feelings that work stirs up',
      },
      about: {
        fi: 'Työn herättämät tunteet saavat aikaa ja tilaa.',
        sv: 'Känslorna som arbetet väcker får tid och plats.',
        en: 'The feelings that work stirs up get time and space.',
      },
      prompts: [
        {
          fi: 'Missä voit puhua siitä, mikä on koskettanut?',
          sv: 'Var kan du prata om det som har berört dig?',
          en: 'Where can you talk about what has moved you?',
        },
        {
          fi: 'Mistä huomaisit, että kuorma kevenee?',
          sv: 'Hur skulle du märka att bördan blir lättare?',
          en: 'How would you notice the load getting lighter?',
        },
      ],
    },
    {
      id: 'control',
      title: {
        fi: 'Vahvistan hallinnan tunnettani työssä',
        sv: 'Stärka känslan av kontroll i arbetet',
        en: 'Strengthen my sense of control at work',
      },
      about: {
        fi: 'Huomaat, mihin voit itse vaikuttaa.',
        sv: 'Du märker vad du själv kan påverka.',
        en: 'You notice what you can influence yourself.',
      },
      prompts: [
        {
          fi: 'Mistä työssäsi päätät jo nyt itse?',
          sv: 'Vad i arbetet bestämmer du redan nu själv?',
          en: 'What in your work do you already decide yourself?',
        },
        {
          fi: 'Minkä pienen asian voisit ottaa omiin käsiisi?',
          sv: 'Vilken liten sak skulle du kunna ta i egna händer?',
          en: 'What small thing could you take into your own hands?',
        },
      ],
    },
  ],
} satisfies Written<GoalCatalogue['groups'][number]>;
