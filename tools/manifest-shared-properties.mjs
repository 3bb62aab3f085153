/** Lets the description of the elements hold the attributes that several of them share: `...toolProperties`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {typeof import('typescript')} TypeScript */
/** @typedef {{name: string, attribute: string}} Shared */

/**
 * The attributes of an object of Lit's property options.
 * @param {TypeScript} ts @param {import('typescript').ObjectLiteralExpression} object @returns {Shared[]}
 */
function attributesOf(ts, object) {
  return object.properties.filter(ts.isPropertyAssignment).flatMap((property) => {
    const name = property.name.getText();
    const given = /attribute: (?:'([^']+)'|(false))/.exec(property.initializer.getText());
    return given?.[2] ? [] : [{ name, attribute: given?.[1] ?? name.toLowerCase() }];
  });
}

/**
 * What an imported constant holds.
 * @param {TypeScript} ts @param {import('typescript').SourceFile} source @param {string} name @returns {Shared[]}
 */
function imported(ts, source, name) {
  for (const each of source.statements) {
    if (!ts.isImportDeclaration(each) || !each.importClause?.getText(source).includes(name)) continue;
    const specifier = /** @type {import('typescript').StringLiteral} */ (each.moduleSpecifier).text;
    const file = join(dirname(source.fileName), specifier.replace(/\.js$/, '.ts'));
    const other = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const statement of other.statements.filter(ts.isVariableStatement))
      for (const { name: own, initializer } of statement.declarationList.declarations)
        if (own.getText() === name && initializer && ts.isObjectLiteralExpression(initializer))
          return attributesOf(ts, initializer);
  }
  throw new Error(`${source.fileName}: ...${name} is not an imported object.`);
}

export const sharedProperties = {
  name: 'shared-properties',
  /** @param {{ts: TypeScript, node: import('typescript').Node, moduleDoc: any}} context */
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isSpreadAssignment(node) || !/Properties$/.test(node.expression.getText())) return;
    const element = moduleDoc.declarations?.find((/** @type {any} */ each) => each.kind === 'class');
    const shared = imported(ts, node.getSourceFile(), node.expression.getText());
    element.sharedAttributes = [...(element.sharedAttributes ?? []), ...shared];
  },
  /** @param {{moduleDoc: any}} context */
  moduleLinkPhase({ moduleDoc }) {
    for (const element of moduleDoc.declarations ?? []) {
      for (const { name, attribute } of element.sharedAttributes ?? []) {
        const field = element.members?.find((/** @type {any} */ each) => each.name === name);
        const { type, description } = field ?? {};
        (element.attributes ??= []).push({ name: attribute, type, description, fieldName: name });
        if (field) field.attribute = attribute;
      }
      delete element.sharedAttributes;
    }
  },
};
