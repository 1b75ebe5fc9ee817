import { expect } from '@open-wc/testing';
import { formatDate, formatNumber } from '../../src/localization/format.js';
import { languageRead, wording } from '../../src/localization/text.js';

const locale = (language: string, spoken = language.split('-')[0]!) => ({ language, spoken });

describe('the language of a text', () => {
  const text = { de: 'Ruhe', en: 'Calm', fi: 'Rauha', 'sv-FI': 'Lugn i Finland', sv: 'Lugn' };
  for (const [asked, read, marked] of [
    [locale('fi'), 'Rauha', undefined],
    [locale('FI-fi', 'fi'), 'Rauha', undefined],
    [locale('sv-FI'), 'Lugn i Finland', undefined],
    [locale('sv-SE'), 'Lugn', undefined],
    [locale('sv-Latn-SE'), 'Lugn', undefined],
    [locale('et', 'en'), 'Calm', undefined],
    [locale('et', 'et'), 'Calm', 'en'],
    [locale('de', 'en'), 'Ruhe', 'de'],
  ] as const)
    it(`${asked.language} beside ${asked.spoken} is "${read}"`, () => {
      expect(wording(text, asked)).to.deep.equal(marked ? { text: read, lang: marked } : { text: read });
    });

  it('is the first of the document when nothing fits', () => {
    expect(wording({ de: 'Ruhe', et: 'Rahu' }, locale('fi'))).to.deep.equal({ text: 'Ruhe', lang: 'de' });
  });

  it('is not marked where the document does not tell it', () => {
    expect(wording('Calm', locale('fi'))).to.deep.equal({ text: 'Calm' });
  });

  for (const [title, asked, read] of [
    ['Calm', locale('fi-FI'), 'fi-FI'],
    [{ fi: 'Rauha', en: 'Calm' }, locale('fi-FI'), 'fi-FI'],
    [{ de: 'Ruhe' }, locale('fi'), 'de'],
    ['Calm', locale('et', 'en'), 'en'],
    ['Calm', locale('not a tag', 'en'), 'en'],
    ['Calm', locale('', 'en'), 'en'],
  ] as const)
    it(`of ${JSON.stringify(title)} read in "${asked.language}" is told as ${read}`, () => {
      expect(languageRead(title, asked)).to.equal(read);
    });
});

describe('numbers and dates', () => {
  for (const [value, digits, fi, sv, en] of [
    [3.5, 1, '3,5', '3,5', '3.5'],
    [-2, 0, '−2', '−2', '-2'],
    [-0, 0, '0', '0', '0'],
    [1234.5, 1, '1\u00a0234,5', '1\u00a0234,5', '1,234.5'],
  ] as const)
    it(`writes ${value} with ${digits} decimals as its readers do`, () => {
      const written = ['fi', 'sv', 'en'].map((tag) => formatNumber(value, locale(tag), digits));
      expect(written).to.deep.equal([fi, sv, en]);
    });

  for (const [asked, short, long] of [
    [locale('fi'), '9.1.2026', '9. tammikuuta 2026'],
    [locale('sv'), '9.1.2026', '9 januari 2026'],
    [locale('sv-SE'), '2026-01-09', '9 januari 2026'],
    [locale('en'), '1/9/2026', 'January 9, 2026'],
    [locale('en-GB'), '09/01/2026', '9 January 2026'],
    [locale('et', 'en'), '1/9/2026', 'January 9, 2026'],
    [locale('not a tag', 'en'), '1/9/2026', 'January 9, 2026'],
  ] as const)
    it(`writes a day in "${asked.language}" as ${short}`, () => {
      expect([formatDate('2026-01-09', asked), formatDate('2026-01-09', asked, 'long')]).to.deep.equal([
        short,
        long,
      ]);
    });

  it('leaves what is no date as it is', () => {
    expect(formatDate('yesterday', locale('fi'))).to.equal('yesterday');
  });

  it('takes the day of a time in the reader’s own zone', () => {
    expect(formatDate(new Date(2026, 0, 9, 0, 5).toISOString(), locale('fi'))).to.equal('9.1.2026');
    expect(formatDate(new Date(2026, 0, 9, 23, 55).toISOString(), locale('fi'))).to.equal('9.1.2026');
  });
});
