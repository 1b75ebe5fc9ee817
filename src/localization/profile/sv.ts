// Generated from xliff/sv.xlf.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'profile-answered': str`Besvarat ${0}/${1}`,
  'profile-area': `Delområde`,
  'profile-as-table': `Profilen som tabell`,
  'profile-caption': `Svarens medeltal per delområde`,
  'profile-importance': `Betydelse`,
  'profile-load-mark': `belastning`,
  'profile-load-note': `På en rad märkt som belastning betyder ett högre värde mer belastning.`,
  'profile-no-number': `inget värde`,
  'profile-now': `Nu`,
  'profile-picture': `Profilen som bild. Samma siffror finns i tabellen under bilden.`,
  'profile-too-few': str`För få svar: ${0}/${1}`,
};
