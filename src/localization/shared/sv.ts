// Generated from xliff/sv.xlf.
export const templates = {
  'shared-answers-safe': `Det du har skrivit och valt finns kvar.`,
  'shared-draft-device': `Det du fyller i sparas på den här enheten i 14 dagar, eller tills du skickar det.`,
  'shared-draft-memory': `Det du fyller i finns bara på den här sidan och försvinner när du lämnar den.`,
  'shared-draft-session': `Det du fyller i sparas bara i den här fliken, tills du skickar det.`,
  'shared-reader': `Läses av`,
  'shared-refused': `Ett tidigare resultat kunde inte öppnas.`,
  'shared-refused-safe': `Ingenting på sidan har ändrats. Felet var detta:`,
  'shared-retention': `Hur länge uppgifterna sparas`,
  'shared-save': `Spara en kopia`,
  'shared-step-failed': `Nästa steg kunde inte hämtas. Det du har skrivit och valt finns kvar på den här sidan. Om det inte hjälper att försöka igen, spara en kopia och ladda om sidan.`,
  'shared-try-again': `Försök igen`,
  'shared-unusable': `Den här delen av sidan kan inte användas.`,
  'shared-unusable-tell': `Berätta det för dem som sköter sidan. De behöver den här uppgiften:`,
  'shared-waiting': `Ett ögonblick …`,
};
