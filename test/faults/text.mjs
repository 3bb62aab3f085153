/** Faults of the bytes and of the JSON: other encodings, what is nearly JSON, and values that are hard to read. */
import { fails, fault, loads } from './fault.mjs';
import { aFile, aQuestion, aTopic, GOOD, text, withBytes } from './file.mjs';
import { sendsBody } from './reply.mjs';

const bytes = (/** @type {number[]} */ ...values) => Uint8Array.from(values);
const BOM = '\uFEFF';
const notJson = fails('json');
const utf16 = Buffer.from(BOM + GOOD, 'utf16le');

/** The answer holds these bytes. @param {number[]} values */
const answering = (...values) => sendsBody(withBytes('This.', bytes(...values)));
/** The answer is this piece of JSON. @param {string} json */
const answeringJson = (json) => sendsBody(GOOD.replace('"This."', json));

export const letters = [
  fault('not-utf-8', 'The answer holds a byte that UTF-8 doesn’t have.', notJson, answering(0xff)),
  fault('utf-8-cut', 'A letter of two bytes has lost the second.', notJson, answering(0xc3, 0x20)),
  fault('utf-8-overlong', 'A letter is written with more bytes than it needs.', notJson, answering(0xc0, 0xaf)),
  fault('utf-8-surrogate', 'Half of a pair of UTF-16 is written in UTF-8.', notJson, answering(0xed, 0xa0, 0x80)),
  fault('latin-1', 'The file is Latin-1: “é” is one byte.', notJson, answering(0xe9)),
  fault('windows-1252', 'The file is Windows-1252: a curly quote is one byte.', notJson, answering(0x92)),
  fault('utf-16', 'The file is UTF-16, and begins with its mark.', notJson, sendsBody(utf16)),
  fault('utf-16-big', 'The file is UTF-16, the larger byte first.', notJson, sendsBody(Buffer.from(utf16).swap16())),
  fault('utf-16-no-mark', 'The file is UTF-16 without its mark.', notJson, sendsBody(utf16.subarray(2))),
  fault('mark', 'The file begins with the mark of UTF-8.', loads(), sendsBody(BOM + GOOD)),
  fault('mark-twice', 'The file begins with the mark of UTF-8 twice.', notJson, sendsBody(BOM + BOM + GOOD)),
  fault('zero-bytes', 'Bytes of zero follow the file.', notJson, sendsBody(`${GOOD}\0\0\0`)),
  fault('zero-letter', 'The answer holds the letter zero, as \\u0000.', loads(), answeringJson('"This\\u0000."')),
  fault('half-pair', 'The answer holds half of a pair, as \\ud800.', loads(), answeringJson('"This \\ud800."')),
  fault('half-pair-id', 'The id holds half of a pair, as \\ud800.', loads(), sendsBody(text({ revision: '\ud800' }))),
  fault(
    'line-separators',
    'The answer holds U+2028, which old scripts choke on.',
    loads(),
    answeringJson('"This.\u2028That."'),
  ),
];

export const syntax = [
  fault('empty', 'The file is empty.', notJson, sendsBody('')),
  fault('blank', 'The file is a line of spaces.', notJson, sendsBody('   \n')),
  fault('half', 'The file is half a file.', notJson, sendsBody(GOOD.slice(0, GOOD.length / 2))),
  fault('twice', 'The file stands there twice.', notJson, sendsBody(GOOD + GOOD)),
  fault('lines', 'Each line is JSON of its own.', notJson, sendsBody(`${GOOD}\n${GOOD}\n`)),
  fault('comment', 'The file begins with a comment.', notJson, sendsBody(`// Our answers\n${GOOD}`)),
  fault('trailing-comma', 'A comma stands before the last bracket.', notJson, sendsBody(GOOD.replace(/\}$/, ',}'))),
  fault('single-quotes', 'The quotes are single ones.', notJson, sendsBody(GOOD.replaceAll('"', "'"))),
  fault('bare-names', 'The names have no quotes.', notJson, sendsBody(GOOD.replaceAll(/"(\w+)":/g, '$1:'))),
  fault('line-break', 'A text is broken by a plain line break.', notJson, answeringJson('"This\nand that."')),
  fault('nan', 'A number is NaN.', notJson, sendsBody(GOOD.replace('"schema":1', '"schema":NaN'))),
  fault('hex', 'A number is 0x1.', notJson, sendsBody(GOOD.replace('"schema":1', '"schema":0x1'))),
  fault('undefined', 'A value is undefined.', notJson, answeringJson('undefined')),
  fault('call', 'The file is a call of a function, as JSONP is.', notJson, sendsBody(`answers(${GOOD})`)),
  fault('guarded', "The file begins with )]}' to keep it from being run.", notJson, sendsBody(`)]}',\n${GOOD}`)),
  fault('yaml', 'The file is YAML.', notJson, sendsBody('schema: 1\nlang: en\ntopics: []\n')),
  fault(
    'html',
    'The file is a web page with the answers.',
    notJson,
    sendsBody('<!doctype html><details>This.</details>'),
  ),
];

const notContent = fails('content');

export const values = [
  fault('null', 'The file is null.', notContent, sendsBody('null')),
  fault('true', 'The file is true.', notContent, sendsBody('true')),
  fault('number', 'The file is a number.', notContent, sendsBody('42')),
  fault('string', 'The file is a text.', notContent, sendsBody('"answers"')),
  fault('list', 'The file is an empty list.', notContent, sendsBody('[]')),
  fault('object', 'The file is an empty object.', notContent, sendsBody('{}')),
  fault('in-list', 'The good file stands in a list.', notContent, sendsBody(`[${GOOD}]`)),
  fault('error-object', 'Status 200, and a message of an error.', notContent, sendsBody('{"error":"not found"}')),
  fault(
    'number-huge',
    'A number that nobody asked for is 1e999.',
    loads(),
    sendsBody(GOOD.replace('{', '{"weight":1e999,')),
  ),
  fault(
    'number-long',
    'A number that nobody asked for has 10,000 digits.',
    loads(),
    sendsBody(GOOD.replace('{', `{"weight":${'9'.repeat(10_000)},`)),
  ),
  fault(
    'schema-huge',
    'The schema is 1e999.',
    fails('schema'),
    sendsBody(GOOD.replace('"schema":1', '"schema":1e999')),
  ),
  fault(
    'schema-long',
    'The schema has 30 digits.',
    fails('schema'),
    sendsBody(GOOD.replace('"schema":1', `"schema":${'1'.repeat(30)}`)),
  ),
  fault('proto', 'A name is __proto__.', loads(), sendsBody(GOOD.replace('{', '{"__proto__":{"lang":"de"},'))),
  fault(
    'constructor',
    'Names are those of every object: constructor, toString, hasOwnProperty.',
    loads(),
    sendsBody(GOOD.replace('{', '{"constructor":1,"toString":2,"hasOwnProperty":3,')),
  ),
  fault(
    'names-twice',
    'A name stands there twice: the last counts.',
    loads(),
    sendsBody(GOOD.replace('"topics"', '"topics":[],"topics"')),
  ),
  fault(
    'names-many',
    'An object has 10,000 names that nobody knows.',
    loads(),
    sendsBody(
      JSON.stringify({
        ...aFile(),
        extra: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`n${index}`, index])),
      }),
    ),
  ),
  fault(
    'items-50001',
    'The file has over 50,000 values.',
    fails('size'),
    sendsBody(text({ extra: Array(50_001).fill(0) })),
  ),
  fault('levels-32', 'Values are nested 32 levels deep.', loads(), sendsBody(nested(32))),
  fault('levels-33', 'Values are nested 33 levels deep.', fails('size'), sendsBody(nested(33))),
  fault('levels-100000', 'Lists are nested 100,000 levels deep.', fails('size'), sendsBody(nested(100_000))),
  fault('levels-open', '100,000 lists begin, and none ends.', notJson, sendsBody('['.repeat(100_000))),
  fault(
    'question-long',
    'A question has 100,000 letters without a space.',
    loads(),
    sendsBody(text({ topics: [aTopic({ questions: [aQuestion({ question: 'a'.repeat(100_000) })] })] })),
  ),
];

/** The good file with lists in it, so that there are so many levels in all; the file itself is the first. @param {number} levels */
function nested(levels) {
  const lists = levels - 2;
  return GOOD.replace('{', `{"extra":${'['.repeat(lists)}0${']'.repeat(lists)},`);
}
