// Generated from xliff/sv.xlf.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'assessment-all-answers': `Alla svar`,
  'assessment-along-list': `Svaren nedan, frågorna, siffrorna i profilen, tidpunkten och språket.`,
  'assessment-change': `Ändra mina svar`,
  'assessment-confirmed-on': `Bekräftat`,
  'assessment-important': `Viktigt för dig just nu`,
  'assessment-important-why': `De här delområdena bedömde du själv som viktigast.`,
  'assessment-left-out': `utelämnat`,
  'assessment-may-strike': `Du kan fortfarande utelämna vilket svar som helst.`,
  'assessment-nothing-yet': `Här finns inga svar än.`,
  'assessment-open': str`Frågor som du inte besvarade: ${0}`,
  'assessment-preview': `Det här är du på väg att skicka`,
  'assessment-print': `Skriv ut profilen`,
  'assessment-profile': `Din profil`,
  'assessment-profile-about': `Så här svarade du i dag. Bilden bedömer dig inte. Den är till för eftertanke och samtal.`,
  'assessment-profile-empty': `Det finns för få svar för en bild. Du kan gå vidare eller gå tillbaka och svara på fler frågor.`,
  'assessment-strike': `Utelämna`,
  'assessment-struck': `Du har utelämnat det här`,
  'assessment-struck-list': `Dessutom en lista över de frågor du utelämnade, men inte dina svar på dem.`,
  'assessment-thanks-more': `När du stannar upp och tänker efter har arbetet redan börjat.`,
  'assessment-unfinished': `Ännu inte klart`,
  'assessment-unstrike': `Ta med igen`,
};
