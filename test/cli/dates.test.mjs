/** Dates: real ones only, and spelled out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDate, newest, spellDate } from '../../cli/dates.mjs';

test('only real days of the calendar are dates', () => {
  for (const date of ['2026-11-23', '2024-02-29', '2026-12-31']) assert.ok(isDate(date), date);
  for (const text of ['2026-02-29', '2026-13-01', '2026-04-31', '2026-1-1', '23.11.2026', '', '2026-11-23T00:00'])
    assert.ok(!isDate(text), text);
});

test('a date is spelled out in the content’s language, the same in every time zone', () => {
  // West of Greenwich, local midnight would be the day before.
  process.env['TZ'] = 'America/New_York';
  assert.equal(spellDate('2026-11-23', 'en'), '23 November 2026');
  assert.equal(spellDate('2026-11-23', 'en-US'), 'November 23, 2026');
  assert.equal(spellDate('2026-01-01', 'de'), '1. Januar 2026');
  assert.equal(spellDate('2026-11-23', 'fr'), '23 novembre 2026');
});

test('the newest date wins, and none gives none', () => {
  assert.equal(newest(['2026-01-02', '2026-11-01', '2025-12-31']), '2026-11-01');
  assert.equal(newest(['', '2026-01-02']), '2026-01-02');
  assert.equal(newest([]), '');
});
