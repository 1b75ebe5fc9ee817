import type { Texts } from './written.js';

/** Stands on every page with free text. */
export const privacyNote: Texts = {
  fi: 'Älä kirjoita muiden ihmisten nimiä tai terveystietoja.',
  sv: 'Skriv inte andra personers namn eller uppgifter om hälsa.',
  en: 'Please do not write other people’s names or health details.',
};
