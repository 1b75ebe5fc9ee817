import { expect, fixtureSync } from '@open-wc/testing';
import { profilePicture, profileTable, type Profile, type ProfileRow } from '../../src/ui/profile.js';

const ends = { minLabel: { text: 'vähän' }, maxLabel: { text: 'paljon' } };
const row = (text: string, given: Partial<ProfileRow>): ProfileRow => ({
  label: { text },
  current: null,
  importance: null,
  strain: false,
  ...given,
});
const profile: Profile = {
  groups: [
    {
      scale: { min: 1, max: 5, ...ends },
      rows: [
        row('molemmat', { current: 2, importance: 10 }),
        row('vain nyt', { current: 4.5 }),
        row('vain tärkeys', { importance: 0, note: 'Liian vähän' }),
        row('ei kumpaakaan', {}),
      ],
    },
    {
      scale: {
        min: -2,
        max: 2,
        minLabel: { text: 'aldrig', lang: 'sv' },
        maxLabel: { text: 'ofta', lang: 'sv' },
      },
      rows: [row('kuorma', { current: -2, importance: 2.5, strain: true })],
    },
  ],
  importanceScale: { min: 0, max: 10, ...ends },
  words: {
    picture: 'Profiili kuvana.',
    caption: 'Keskiarvot',
    area: 'Osa-alue',
    now: 'Nyt',
    important: 'Tärkeys',
    load: 'kuormitus',
    missing: 'ei lukua',
    loadNote: 'Enemmän on raskaampaa.',
    number: String,
    mean: (value) => value.toFixed(1),
  },
};

const rowsOf = (picture: Element) => [...picture.querySelectorAll('svg[width="100%"]')];

describe('profilePicture', () => {
  it('puts a dot where the mean is and a diamond at its share of the scale of importance', async () => {
    const picture = fixtureSync(profilePicture(profile));
    const places = rowsOf(picture).map((track) => [
      track.querySelector('circle')?.getAttribute('cx') ?? null,
      track.querySelector('svg')?.getAttribute('x') ?? null,
    ]);
    expect(places).to.deep.equal([
      ['25%', '100%'],
      ['87.5%', null],
      [null, '0%'],
      [null, null],
      ['0%', '25%'],
    ]);
  });

  it('joins the two marks, and only where both are', async () => {
    const picture = fixtureSync(profilePicture(profile));
    const joints = rowsOf(picture).map((track) =>
      [...track.querySelectorAll(':scope > line')].map((line) => [
        line.getAttribute('x1'),
        line.getAttribute('x2'),
      ]),
    );
    expect(joints).to.deep.equal([[['25%', '100%']], [], [], [], [['0%', '25%']]]);
  });

  it('draws every step of the scale', async () => {
    const picture = fixtureSync(profilePicture(profile));
    const steps = [...rowsOf(picture)[0]!.querySelectorAll('g line')].slice(1);
    expect(steps.map((step) => step.getAttribute('x1'))).to.deep.equal(['0%', '25%', '50%', '75%', '100%']);
  });

  it('is one image with a name, and uses no inline style', async () => {
    const picture = fixtureSync(profilePicture(profile));
    expect([picture.role, picture.ariaLabel]).to.deep.equal(['img', 'Profiili kuvana.']);
    expect(picture.outerHTML).not.to.contain('style=');
    await expect(picture).to.be.accessible();
  });

  it('names load, notes and other languages; without load there is no word of it', async () => {
    const picture = fixtureSync(profilePicture(profile));
    expect(picture.textContent)
      .to.contain('kuormitus')
      .and.contain('Enemmän on raskaampaa.')
      .and.contain('Liian vähän');
    expect([...picture.querySelectorAll('[lang="sv"]')].map((one) => one.textContent)).to.deep.equal([
      'aldrig',
      'ofta',
    ]);
    const calm = fixtureSync(profilePicture({ ...profile, groups: profile.groups.slice(0, 1) }));
    expect(calm.textContent).not.to.contain('Enemmän on raskaampaa.');
  });

  it('draws no diamond where importance is not asked', async () => {
    const picture = fixtureSync(profilePicture({ ...profile, importanceScale: null }));
    expect(picture.querySelectorAll('path')).to.have.length(0);
    expect(picture.textContent).not.to.contain('Tärkeys');
  });
});

describe('profileTable', () => {
  const cells = (table: Element) =>
    [...table.querySelectorAll('tr')].map((one) =>
      [...one.children].map((cell) => cell.textContent?.replaceAll(/\s+/g, ' ').trim()),
    );

  it('has the same numbers, with a body for each run of rows', async () => {
    const table = fixtureSync(profileTable(profile));
    expect(cells(table)).to.deep.equal([
      ['Osa-alue', 'Nyt', 'Tärkeys'],
      ['1 = vähän, 5 = paljon'],
      ['molemmat', '2.0', '10'],
      ['vain nyt', '4.5', 'ei lukua'],
      ['vain tärkeys Liian vähän', 'ei lukua', '0'],
      ['ei kumpaakaan', 'ei lukua', 'ei lukua'],
      ['-2 = aldrig, 2 = ofta'],
      ['kuorma (kuormitus)', '-2.0', '2.5'],
    ]);
    expect(table.querySelectorAll('tbody')).to.have.length(2);
    await expect(table).to.be.accessible();
  });

  it('has no column for importance where it is not asked', async () => {
    const table = fixtureSync(profileTable({ ...profile, importanceScale: null }));
    expect(cells(table)[0]).to.deep.equal(['Osa-alue', 'Nyt']);
    expect(cells(table)[2]).to.deep.equal(['molemmat', '2.0']);
  });
});
