// Generated from xliff/sv.xlf.
import { str } from '@lit/localize';

export const templates = {
  'draft-changed': `Det här har ändrats i en annan flik, så här sparas inget mer.`,
  'draft-elsewhere': `Det här är öppet också i en annan flik. Fortsätt bara i den ena.`,
  'draft-failed': `Den här webbläsaren sparar inga utkast här. Spara utkastet i en fil innan du lämnar sidan.`,
  'draft-given': str`Det finns en annan version av det här: ${0} ${1} {1}. Vilken vill du fortsätta med?`,
  'draft-gone': `Det här har skickats eller tagits bort i en annan flik. Det du ser finns kvar i den här fliken.`,
  'draft-keep': `Behåll den här versionen`,
  'draft-keep-own': `Fortsätt med den här versionen`,
  'draft-left-over': `En del av ditt tidigare utkast har inte längre någon plats här. Du kan spara hela utkastet i en fil.`,
  'draft-left-save': `Spara det tidigare utkastet`,
  'draft-open': `Öppna en utkastfil`,
  'draft-remove': `Ta bort utkastet`,
  'draft-remove-no': `Ta inte bort det`,
  'draft-remove-sure': `Allt du har fyllt i här tas bort.`,
  'draft-remove-yes': `Ja, ta bort det`,
  'draft-save': `Spara utkastet i en fil`,
  'draft-saved': str`Sparat kl. ${0}.`,
  'draft-show-other': `Visa den andra flikens version`,
  'draft-take': `Ta den andra versionen`,
};
