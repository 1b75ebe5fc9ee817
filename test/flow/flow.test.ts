import { expect } from '@open-wc/testing';
import type { AssessmentResult, Questionnaire } from '../../src/contracts/index.js';
import { readResult } from '../../src/contracts/index.js';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { answer, goToPreview, mount, next, strike, submit, texts, type, until } from '../elements/hands.js';

const calm = (id: string, fi: string, sv: string, more: object = {}) => ({
  kind: 'scale' as const,
  id,
  text: { fi, sv },
  scale: 'agree',
  dimension: 'calm',
  ...more,
});

/** What an organisation might write for its own people, in Finnish and Swedish. */
const definition: Questionnaire = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'own-form',
  version: '2.1.0',
  title: { fi: 'Oma kysely', sv: 'Egen enkät' },
  scales: {
    agree: {
      min: 1,
      max: 5,
      labels: { 1: { fi: 'Eri mieltä', sv: 'Oense' }, 5: { fi: 'Samaa mieltä', sv: 'Ense' } },
    },
  },
  dimensions: [{ id: 'calm', title: { fi: 'Työrauha', sv: 'Arbetsro' }, polarity: 'resource' }],
  pages: [
    {
      id: 'one',
      title: { fi: 'Työ', sv: 'Arbetet' },
      items: [
        calm('calm-1', 'Saan keskittyä.', 'Jag får koncentrera mig.'),
        calm('calm-2', 'Minua keskeytetään.', 'Jag blir avbruten.', { reverse: true }),
        calm('calm-3', 'Minulla on hiljainen tila.', 'Jag har ett tyst rum.'),
      ],
    },
    {
      id: 'two',
      title: { fi: 'Omin sanoin', sv: 'Med egna ord' },
      items: [
        { kind: 'text', id: 'hope', text: { fi: 'Mitä toivot?', sv: 'Vad hoppas du på?' }, topic: 'hopes' },
        { kind: 'text', id: 'secret', text: { fi: 'Muuta?', sv: 'Annat?' } },
      ],
    },
  ],
};

describe('from a definition to the report', () => {
  it('a Finnish answer is read in Swedish, with its own words, and nothing that was struck', async () => {
    const element = await mount<PolkuSelfAssessment>(
      `<polku-self-assessment lang="fi" subject="s-1" reader="Työnohjaaja"></polku-self-assessment>`,
      { definition },
    );
    let sent = '';
    element.addEventListener('polku-submit', (event) => {
      event.preventDefault();
      sent = JSON.stringify(event.detail);
      element.delivered();
    });
    await answer(element, 'calm-1', 4);
    await answer(element, 'calm-2', 2);
    await answer(element, 'calm-3', 'na');
    await next(element);
    await type(element, 'hope', 'Yhden rauhallisen aamun viikossa');
    await type(element, 'secret', 'Tämän jätän pois');
    await goToPreview(element);
    await strike(element, 'Muuta?');
    await submit(element);

    const read = readResult(JSON.parse(sent));
    expect(read).to.deep.include({ ok: true });
    const result = (read as { result: AssessmentResult }).result;
    expect(sent).not.to.contain('Tämän jätän pois');
    expect(result.answers).to.deep.equal({
      'calm-1': 4,
      'calm-2': 2,
      'calm-3': 'na',
      hope: 'Yhden rauhallisen aamun viikossa',
    });
    expect(result).to.deep.include({
      struck: ['secret'],
      language: 'fi',
      subject: 's-1',
      questionnaire: definition,
    });
    // 4, and 2 turned round on 1 to 5, which is 4: mean 4, sum 8, (4 − 1) / 4 of the scale.
    expect(result.scores).to.deep.equal([
      {
        dimension: 'calm',
        nItems: 3,
        nApplicable: 2,
        nAnswered: 2,
        complete: true,
        mean: 4,
        sum: 8,
        index: 75,
        importance: null,
        desired: null,
      },
    ]);

    const report = await mount<PolkuReport>('<polku-report lang="sv"></polku-report>', {
      results: [JSON.parse(sent)],
    });
    await until(report, () => texts(report).includes('Arbetsro'));
    const shown = texts(report);
    expect(shown).to.contain('Egen enkät');
    expect(shown).to.contain('Vad hoppas du på?').and.to.contain('Yhden rauhallisen aamun viikossa');
    expect(shown).to.contain('Jag får koncentrera mig.');
    expect(shown).not.to.contain('Saan keskittyä.').and.not.to.contain('Tämän jätän pois');
    const quoted = [...report.shadowRoot!.querySelectorAll('[lang=fi]')].map((one) => one.textContent.trim());
    expect(quoted).to.include('Yhden rauhallisen aamun viikossa');
  });
});
