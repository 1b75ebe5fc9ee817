// Generated from xliff/fi.xlf.
import { str } from '@lit/localize';

export const templates = {
  'draft-changed': `Tätä on muutettu toisessa välilehdessä, joten tästä ei enää tallennu mitään.`,
  'draft-elsewhere': `Tämä on auki myös toisessa välilehdessä. Jatka vain toisessa niistä.`,
  'draft-failed': `Tämä selain ei säilytä luonnosta tällä sivulla. Tallenna luonnos tiedostoon, ennen kuin poistut sivulta.`,
  'draft-given': str`Tästä on toinenkin versio: ${0} ${1} {1}. Kummalla haluat jatkaa?`,
  'draft-gone': `Tämä on lähetetty tai poistettu toisessa välilehdessä. Se, minkä näet, on yhä tässä välilehdessä.`,
  'draft-keep': `Pidä tämä versio`,
  'draft-keep-own': `Jatka tällä versiolla`,
  'draft-left-over': `Osalle aiemmasta luonnoksestasi ei enää ole paikkaa tässä. Voit tallentaa sen kokonaan tiedostoon.`,
  'draft-left-save': `Tallenna aiempi luonnos`,
  'draft-open': `Avaa luonnostiedosto`,
  'draft-remove': `Poista luonnos`,
  'draft-remove-no': `Älä poista`,
  'draft-remove-sure': `Kaikki, mitä olet tähän kirjannut, poistetaan.`,
  'draft-remove-yes': `Kyllä, poista`,
  'draft-save': `Tallenna luonnos tiedostoon`,
  'draft-saved': str`Tallennettu klo ${0}.`,
  'draft-show-other': `Näytä toisen välilehden versio`,
  'draft-take': `Ota toinen versio`,
};
