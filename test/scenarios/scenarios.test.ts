/**
 * Plays every `*.scenario` in this folder. `U=1 npm test -- scenarios` writes down what the program answers now; read the
 * difference before keeping it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { EXIT } from '../../src/cli/exit-code.ts';
import { parseScenario, printScenario } from './scenario.ts';
import { needsOrdinaryUser, play } from './stage.ts';

const FOLDER = import.meta.dirname;
const isUpdate = process.env['U'] === '1';
const isSuperuser = process.getuid?.() === 0;

describe('scenarios', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.scenario'));
  for (const file of files.toSorted()) {
    const path = join(FOLDER, file);
    const text = readFileSync(path, 'utf8');
    const scenario = parseScenario(text);
    test(file.replace(/\.scenario$/, ''), { skip: isSuperuser && needsOrdinaryUser(scenario) }, async () => {
      const played = await play(scenario);
      const stumbled = played.steps.find(({ code }) => code === EXIT.bug);
      assert.equal(stumbled?.stderr, undefined, 'a mistake of our own is nothing to keep');
      const answered = printScenario(played);
      if (isUpdate && answered !== text) writeFileSync(path, answered);
      if (!isUpdate) assert.equal(answered, text);
    });
  }
});
