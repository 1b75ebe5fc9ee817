// Generated from xliff/sv.xlf.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'assessment-back': `Tillbaka`,
  'assessment-characters': str`${0}/${1} tecken`,
  'assessment-clear': `Rensa svaret`,
  'assessment-confirm': `Bekräfta och skicka`,
  'assessment-errors': `Se över det här innan du går vidare`,
  'assessment-fault-long': str`Texten är för lång. Tecken över gränsen: ${0}`,
  'assessment-fault-max': str`Skriv ett tal som är högst ${0}.`,
  'assessment-fault-min': str`Skriv ett tal som är minst ${0}.`,
  'assessment-fault-missing': `Svara på den här frågan för att komma vidare.`,
  'assessment-fault-number': `Skriv svaret som ett tal.`,
  'assessment-fault-range': str`Skriv ett tal mellan ${0} och ${1}.`,
  'assessment-minutes': str`cirka ${0} min`,
  'assessment-next': `Nästa`,
  'assessment-not-applicable': `Gäller inte mig`,
  'assessment-nothing-leaves': `Ingenting lämnar sidan förrän du har sett allt och själv skickar det.`,
  'assessment-optional': `Du kan hoppa över vilken fråga som helst.`,
  'assessment-optional-but': `Du kan hoppa över frågor som inte är märkta som obligatoriska.`,
  'assessment-own-answers': `Dina svar`,
  'assessment-part': str`Del ${0}/${1}`,
  'assessment-required': `obligatorisk`,
  'assessment-time': `Tidsåtgång`,
  'assessment-value-missing': `Fyll i hela enkäten och bekräfta den.`,
};
