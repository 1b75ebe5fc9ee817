import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readCatalogue, readQuestionnaire } from '../../src/contracts/index.js';
import type { Item, Questionnaire, ScaleItem } from '../../src/contracts/index.js';
import { goalCatalogues, questionnaires } from '../../src/catalogue/index.js';
import { documents, itemsOf, textsOf, wording } from './documents.js';

const { manager, employee, review } = questionnaires;
const areaQuestionnaires = [manager, employee];

const ids = (list: string): string[] => list.split(' ');

const isScale = (item: Item): item is ScaleItem => item.kind === 'scale';
const scaleItems = (questionnaire: Questionnaire) => itemsOf(questionnaire).filter(isScale);
const current = (questionnaire: Questionnaire) =>
  scaleItems(questionnaire).filter((item) => item.measures === undefined);

test('the areas are those the goals ask for, in their order', () => {
  assert.deepEqual(
    manager.dimensions.map(({ id, polarity, goals }) => [id, polarity, goals]),
    [
      ['role', 'resource', ['manager-role']],
      ['identity', 'resource', ['manager-identity']],
      ['difficult-situations', 'resource', ['manager-problems']],
      ['reflection', 'resource', ['manager-reflection']],
      ['meaning', 'resource', ['manager-meaning']],
      ['skills', 'resource', ['manager-skills']],
      ['coping', 'strain', ['manager-coping', 'load-factors']],
      ['development', 'resource', ['manager-development']],
    ],
  );
  assert.deepEqual(
    employee.dimensions.map(({ id, polarity, goals }) => [id, polarity, goals]),
    [
      ['core-task', 'resource', ['core-task']],
      ['success', 'resource', ['succeed']],
      ['coping', 'strain', ['cope', 'load-factors', 'control']],
      ['unfinished', 'strain', ['free-energy', 'emotional-load']],
      ['conflicts', 'resource', ['conflicts']],
      ['listening', 'resource', ['listening']],
      ['perspectives', 'resource', ['perspectives']],
      ['growth', 'resource', ['growth']],
    ],
  );
  assert.deepEqual(review.dimensions, []);
});

for (const questionnaire of areaQuestionnaires) {
  const { id, dimensions, pages, scales } = questionnaire;

  test(`${id}: every area has a page of its own with three statements and its importance at the end`, () => {
    for (const [index, dimension] of dimensions.entries()) {
      const page = pages[index];
      assert.equal(page?.id, dimension.id);
      assert.equal(page?.title, dimension.title);
      const items = page?.items ?? [];
      assert.deepEqual(
        items.map((item) => isScale(item) && item.measures),
        [undefined, undefined, undefined, 'importance'],
      );
      assert.equal(items.at(-1)?.id, `${dimension.id}-importance`);
      for (const item of items) assert.equal(isScale(item) && item.dimension, dimension.id);
      assert.equal(dimension.prompts?.length, 2);
      assert.ok(dimension.about);
    }
    assert.deepEqual(
      pages.slice(dimensions.length).map((page) => page.id),
      ['load', 'own-words', 'wishes'],
    );
    assert.ok(scaleItems(questionnaire).length <= 36);
  });

  test(`${id}: strain is asked by frequency, the rest by agreement, importance on one scale`, () => {
    const strain = new Set(dimensions.filter((one) => one.polarity === 'strain').map((one) => one.id));
    for (const item of scaleItems(questionnaire)) {
      const expected = strain.has(item.dimension ?? '') ? 'frequency' : 'agree';
      assert.equal(item.scale, item.measures === 'importance' ? 'importance' : expected, item.id);
    }
    assert.deepEqual(Object.keys(scales).toSorted(), ['agree', 'frequency', 'importance']);
    for (const scale of Object.values(scales)) {
      assert.deepEqual([scale.min, scale.max], [1, 5]);
      assert.deepEqual(Object.keys(scale.labels), ['1', '2', '3', '4', '5']);
    }
    for (const page of pages.slice(0, dimensions.length)) {
      const period = /neljää viime viikkoa/.test(wording(page.intro ?? '', 'fi'));
      assert.equal(period, strain.has(page.id), page.id);
    }
  });

  test(`${id}: at most one statement in three is reversed, in all and in each area, and none comes first`, () => {
    const statements = current(questionnaire);
    assert.ok(statements.filter((item) => item.reverse).length * 3 <= statements.length);
    for (const dimension of dimensions) {
      const own = statements.filter((item) => item.dimension === dimension.id);
      assert.ok(own.filter((item) => item.reverse).length * 3 <= own.length, dimension.id);
      assert.equal(own[0]?.reverse, undefined, dimension.id);
    }
  });

  test(`${id}: own words have their topics, strengths before the reason`, () => {
    const topics = itemsOf(questionnaire).flatMap((item) =>
      'topic' in item && item.topic ? [item.topic] : [],
    );
    assert.deepEqual(
      topics,
      ids('load load load load strengths reason hopes hopes wishes wishes wishes question'),
    );
  });

  test(`${id}: load factors are one multiple choice for each group of the authority and a text`, () => {
    const items = pages.find((page) => page.id === 'load')?.items ?? [];
    assert.deepEqual(
      items.map((item) => [item.id, item.kind, 'multiple' in item && item.multiple]),
      [
        ['load-content', 'choice', true],
        ['load-arrangements', 'choice', true],
        ['load-community', 'choice', true],
        ['load-other', 'text', false],
      ],
    );
  });
}

test('the review shows its ratings one by one: 0 to 10, ends worded, no area', () => {
  assert.deepEqual(
    scaleItems(review).map(({ id, scale, dimension, reverse }) => [id, scale, dimension, reverse]),
    [
      ['now', 'closeness', undefined, undefined],
      ['at-start', 'closeness', undefined, undefined],
      ['heard', 'truth', undefined, undefined],
      ['topics', 'truth', undefined, undefined],
      ['useful', 'truth', undefined, undefined],
    ],
  );
  for (const scale of Object.values(review.scales)) {
    assert.deepEqual([scale.min, scale.max], [0, 10]);
    assert.deepEqual(Object.keys(scale.labels), ['0', '10']);
  }
});

test('the review asks what has changed in each area that was worked on', () => {
  const items = itemsOf(review);
  const areas = items.find((item) => item.id === 'areas');
  assert.ok(areas?.kind === 'choice' && areas.multiple);
  for (const option of areas.options) {
    const asked = items.find((item) => item.id === `change-${option.id}`);
    assert.deepEqual(asked?.showIf, { item: 'areas', is: [option.id] });
  }
  for (const id of ['continue', 'alter', 'end', 'change-other'])
    assert.ok(items.some((item) => item.id === id && item.kind === 'text' && !item.showIf));
});

test('nothing is required', () => {
  for (const questionnaire of Object.values(questionnaires))
    for (const item of itemsOf(questionnaire)) assert.equal(item.required, undefined, item.id);
});

test('an id starts with its area; an id both questionnaires have is the same item', () => {
  const managerItems = new Map(itemsOf(manager).map((item) => [item.id, item]));
  const shared: string[] = [];
  for (const item of itemsOf(employee)) {
    const same = managerItems.get(item.id);
    if (same) {
      shared.push(item.id);
      assert.deepEqual({ ...item, dimension: '' }, { ...same, dimension: '' });
    } else if (isScale(item)) assert.ok(item.id.startsWith(`${item.dimension}-`), item.id);
  }
  for (const item of scaleItems(manager)) assert.ok(item.id.startsWith(`${item.dimension}-`), item.id);
  assert.deepEqual(
    shared,
    ids(
      'meaning-2 coping-1 coping-2 coping-3 coping-importance difficult-situations-1 difficult-situations-2 development-2 development-3 load-content load-arrangements load-community load-other strengths reason hopes hopes-signs wishes-bring wishes-keep-out wishes-form question',
    ),
  );
});

test('items with the same wording have the same id in every questionnaire', () => {
  const found = new Map<string, string>();
  for (const questionnaire of Object.values(questionnaires))
    for (const item of itemsOf(questionnaire)) {
      const text = wording(item.text, 'fi');
      assert.equal(found.get(text) ?? item.id, item.id, text);
      found.set(text, item.id);
    }
});

test('the readers accept every document, as it is and as JSON', () => {
  for (const document of documents)
    for (const json of [document, JSON.parse(JSON.stringify(document)) as unknown])
      assert.deepEqual(
        document.schema === 'polku/questionnaire' ? readQuestionnaire(json) : readCatalogue(json),
        { ok: true, [document.schema === 'polku/questionnaire' ? 'questionnaire' : 'catalogue']: json },
        document.id,
      );
});

test('ids are unique among their kind', () => {
  for (const document of documents) {
    const places = textsOf(document).map((place) => place.at);
    assert.equal(new Set(places).size, places.length, document.id);
  }
});

test('the catalogue has both groups of goals, and every general and managers’ goal is led to by an area', () => {
  const { groups } = goalCatalogues.supervision;
  assert.deepEqual(
    groups.map((group) => [group.id, group.goals.map((goal) => goal.id)]),
    [
      [
        'general',
        ids(
          'succeed cope free-energy load-factors conflicts listening perspectives growth core-task emotional-load control',
        ),
      ],
      [
        'managers',
        ids(
          'manager-role manager-identity manager-problems manager-reflection manager-meaning manager-skills manager-coping manager-development',
        ),
      ],
    ],
  );
  const goals = groups.flatMap((group) => group.goals);
  for (const goal of goals) {
    assert.ok(goal.about, goal.id);
    assert.ok(goal.prompts?.length === 2 || goal.prompts?.length === 3, goal.id);
  }
  const ledTo = areaQuestionnaires.flatMap((one) => one.dimensions.flatMap((area) => area.goals ?? []));
  assert.deepEqual([...new Set(ledTo)].toSorted(), goals.map((goal) => goal.id).toSorted());
});

/** What a module of the catalogue brings along, by its own imports that are not types. */
function broughtAlong(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, from] of readFileSync(path, 'utf8').matchAll(/^import \{.*\} from '(\..*)\.js';$/gm))
    broughtAlong(join(dirname(path), `${from}.ts`), found);
  return found;
}

test('a questionnaire brings no other questionnaire along', () => {
  const rooms = ['manager', 'employee', 'review', 'supervision'];
  for (const name of rooms) {
    const modules = [...broughtAlong(join('src', 'catalogue', `${name}.ts`))];
    assert.ok(modules.length > 2, name);
    for (const other of rooms.filter((room) => room !== name))
      assert.deepEqual(
        modules.filter((module) => new RegExp(`catalogue[/\\\\]${other}\\b`).test(module)),
        [],
      );
  }
});
