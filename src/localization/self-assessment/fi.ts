// Generated from xliff/fi.xlf.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'assessment-back': `Takaisin`,
  'assessment-characters': str`${0}/${1} merkkiä`,
  'assessment-clear': `Tyhjennä vastaus`,
  'assessment-confirm': `Vahvista ja lähetä`,
  'assessment-errors': `Tarkista vielä nämä, niin pääset jatkamaan`,
  'assessment-fault-long': str`Teksti on liian pitkä. Ylimääräisiä merkkejä: ${0}`,
  'assessment-fault-max': str`Kirjoita luku, joka on enintään ${0}.`,
  'assessment-fault-min': str`Kirjoita luku, joka on vähintään ${0}.`,
  'assessment-fault-missing': `Vastaa tähän kysymykseen, niin pääset jatkamaan.`,
  'assessment-fault-number': `Kirjoita vastaus lukuna.`,
  'assessment-fault-range': str`Kirjoita luku väliltä ${0}–${1}.`,
  'assessment-minutes': str`noin ${0} min`,
  'assessment-next': `Seuraava`,
  'assessment-not-applicable': `Ei koske minua`,
  'assessment-nothing-leaves': `Sivulta ei lähde mitään, ennen kuin olet nähnyt kaiken ja lähetät sen itse.`,
  'assessment-optional': `Voit jättää vastaamatta mihin tahansa kysymykseen.`,
  'assessment-optional-but': `Voit jättää vastaamatta kysymyksiin, joita ei ole merkitty pakollisiksi.`,
  'assessment-own-answers': `Vastauksesi`,
  'assessment-part': str`Osa ${0}/${1}`,
  'assessment-required': `pakollinen`,
  'assessment-time': `Aikaa kuluu`,
  'assessment-value-missing': `Täytä kysely loppuun ja vahvista se.`,
};
