// Generated from xliff/fi.xlf.
export const templates = {
  'shared-answers-safe': `Kirjoittamasi ja valitsemasi on tallessa.`,
  'shared-draft-device': `Kaikki, mitä kirjaat, säilyy tällä laitteella 14 päivää tai kunnes lähetät sen.`,
  'shared-draft-memory': `Kaikki, mitä kirjaat, on vain tällä sivulla ja katoaa, kun poistut siltä.`,
  'shared-draft-session': `Kaikki, mitä kirjaat, säilyy vain tässä selaimen välilehdessä, kunnes lähetät sen.`,
  'shared-reader': `Lukija`,
  'shared-refused': `Aiempaa tulosta ei voitu avata.`,
  'shared-refused-safe': `Tällä sivulla ei muuttunut mikään. Vika oli tässä:`,
  'shared-retention': `Kuinka kauan tietoja säilytetään`,
  'shared-save': `Tallenna kopio`,
  'shared-step-failed': `Seuraavaa vaihetta ei saatu haettua. Kirjoittamasi ja valitsemasi on tallessa tällä sivulla. Jos uusi yritys ei auta, tallenna kopio ja lataa sivu uudelleen.`,
  'shared-try-again': `Yritä uudelleen`,
  'shared-unusable': `Tätä sivun osaa ei voi käyttää.`,
  'shared-unusable-tell': `Kerro siitä sivun ylläpidolle. Ylläpito tarvitsee tämän tiedon:`,
  'shared-waiting': `Hetki vain …`,
};
