// Generated from xliff/fi.xlf.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'profile-answered': str`Vastattu ${0}/${1}`,
  'profile-area': `Osa-alue`,
  'profile-as-table': `Profiili taulukkona`,
  'profile-caption': `Vastausten keskiarvot osa-alueittain`,
  'profile-importance': `Tärkeys`,
  'profile-load-mark': `kuormitus`,
  'profile-load-note': `Kuormitukseksi merkityllä rivillä suurempi luku tarkoittaa enemmän kuormitusta.`,
  'profile-no-number': `ei lukua`,
  'profile-now': `Nyt`,
  'profile-picture': `Profiili kuvana. Samat luvut ovat taulukossa kuvan alla.`,
  'profile-too-few': str`Liian vähän vastauksia: ${0}/${1}`,
};
