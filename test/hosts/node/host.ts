// A server: neither a DOM nor its types.
import { questionnaires } from 'polku/catalogue';
import { readQuestionnaire, readResult, type PolkuResult } from 'polku/contracts';
import { rowsOf } from 'polku/reporting';
import { roundHalfAway } from 'polku/scoring';
import { createKeyPair } from 'polku/seal';

const read = readQuestionnaire(JSON.parse(JSON.stringify(questionnaires.manager)));
if (!read.ok) throw new Error(read.problems[0]!.message);
const title: unknown = read.questionnaire.title;
if (!title) throw new Error('the questionnaire has no title');

const refused = readResult({ schema: 'polku/self-assessment' });
if (refused.ok) throw new Error('an empty result was taken');
const results: PolkuResult[] = [];
if ([...rowsOf(results, { language: 'fi' })].length !== 0) throw new Error('rows came from nothing');
if (roundHalfAway(2.5, 0) !== 3) throw new Error('2.5 is not rounded away from zero');

const { recipient } = await createKeyPair();
if (!recipient.startsWith('age1')) throw new Error('no key was made');
