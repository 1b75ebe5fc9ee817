// Generated from xliff/fi.xlf.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'assessment-all-answers': `Kaikki vastaukset`,
  'assessment-along-list': `Alla olevat vastaukset, kysymykset, profiilin luvut, ajankohta ja kieli.`,
  'assessment-change': `Muuta vastauksiani`,
  'assessment-confirmed-on': `Vahvistettu`,
  'assessment-important': `Sinulle tärkeää juuri nyt`,
  'assessment-important-why': `Nämä osa-alueet merkitsit itse tärkeimmiksi.`,
  'assessment-left-out': `jätetty pois`,
  'assessment-may-strike': `Voit vielä jättää pois minkä tahansa vastauksen.`,
  'assessment-nothing-yet': `Täällä ei ole vielä vastauksia.`,
  'assessment-open': str`Vastaamatta jätettyjä kysymyksiä: ${0}`,
  'assessment-preview': `Tämän olet lähettämässä`,
  'assessment-print': `Tulosta profiili`,
  'assessment-profile': `Oma profiilisi`,
  'assessment-profile-about': `Näin vastasit tänään. Kuva ei arvostele sinua. Se on pohdintaa ja keskustelua varten.`,
  'assessment-profile-empty': `Vastauksia on liian vähän kuvaa varten. Voit jatkaa tai palata vastaamaan lisää.`,
  'assessment-strike': `Jätä pois`,
  'assessment-struck': `Jätit tämän pois`,
  'assessment-struck-list': `Lisäksi luettelo kysymyksistä, jotka jätit pois, mutta ei vastauksiasi niihin.`,
  'assessment-thanks-more': `Kun pysähdyt pohtimaan, työ on jo alkanut.`,
  'assessment-unfinished': `Vielä kesken`,
  'assessment-unstrike': `Ota takaisin mukaan`,
};
