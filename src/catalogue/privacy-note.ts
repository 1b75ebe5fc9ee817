import type { Texts } from './written.js';

/** Stands on every page with free text. */
export const privacyNote: Texts = {
  fi: 'Älä kirjoita terveystietoja tai muiden ihmisten nimiä.',
  sv: 'Skriv inga uppgifter om hälsa och inga namn på andra personer.',
  en: 'Please do not write health details or other people’s names.',
};

/** A page's own line with the note after it. */
export const withPrivacyNote = ({ fi, sv, en }: Texts): Texts => ({
  fi: `${fi} ${privacyNote.fi}`,
  sv: `${sv} ${privacyNote.sv}`,
  en: `${en} ${privacyNote.en}`,
});
