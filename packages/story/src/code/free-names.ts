import { isCodeNode, type CodeNode } from './parse-code.ts';

/** The names that a part of the code has for itself, and the part around it. */
interface Scope {
  names: ReadonlySet<string>;
  outer: Scope | undefined;
}

/** A place where code uses a name that it doesn't bind itself. */
export interface FreeName {
  name: string;
  /** An offset into the code. */
  start: number;
  isTag: boolean;
  /** It is asked for by `typeof`, which needs no such name. */
  isAsked: boolean;
  /** In a function that something else may call, or nothing. */
  isLater: boolean;
}

/**
 * The names that code uses and doesn't bind itself: what it takes from around it. Properties, labels
 * and names of attributes are no names, nor is what stands in texts and comments.
 */
export function freeNames(root: CodeNode): FreeName[] {
  const free: FreeName[] = [];
  const waiting: {
    node: CodeNode;
    outer?: Scope | undefined;
    isAsked: boolean;
    isLater: boolean;
  }[] = [{ node: root, isAsked: false, isLater: isFunction(root) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, outer, isAsked, isLater } = next;
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
      const name = nameOf(node);
      const isTag = node.type === 'JSXIdentifier';
      if (!isBound(name, outer)) free.push({ name, start: node.start, isTag, isAsked, isLater });
      continue;
    }
    const names = new Set(boundBy(node));
    const scope = names.size > 0 ? { names, outer } : outer;
    const isCall = /^(?:Call|New)Expression$/.test(node.type);
    for (const child of usingParts(node)) {
      waiting.push({
        node: child,
        outer: scope,
        isAsked: node.type === 'UnaryExpression' && node['operator'] === 'typeof',
        isLater: isLater || (isFunction(child) && !isCall),
      });
    }
  }
  return free;
}

/** The names that statements bind for what stands beside them. */
export function declaredNames(statements: readonly CodeNode[]): string[] {
  return statements.flatMap((statement) => {
    switch (statement.type) {
      case 'ImportDeclaration':
        return nodes(statement['specifiers']).flatMap(({ local }) => patternNames(local));
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        return declaredNames(nodes(statement['declaration']));
      case 'VariableDeclaration':
        return nodes(statement['declarations']).flatMap(({ id }) => patternNames(id));
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return patternNames(statement['id']);
      default:
        return [];
    }
  });
}

function isFunction({ type }: CodeNode): boolean {
  return type.includes('Function');
}

function isBound(name: string, scope: Scope | undefined): boolean {
  for (let at = scope; at; at = at.outer) if (at.names.has(name)) return true;
  return false;
}

/** The names that a node binds for what is in it. */
function boundBy(node: CodeNode): string[] {
  switch (node.type) {
    case 'BlockStatement':
      return declaredNames(nodes(node['body']));
    case 'StaticBlock':
      return [...declaredNames(nodes(node['body'])), ...hoistedNames(nodes(node['body']))];
    case 'SwitchStatement':
      return declaredNames(nodes(node['cases']).flatMap((it) => nodes(it['consequent'])));
    case 'ForStatement':
      return declaredNames(nodes(node['init']));
    case 'ForInStatement':
    case 'ForOfStatement':
      return declaredNames(nodes(node['left']));
    case 'CatchClause':
      return patternNames(node['param']);
    case 'ClassExpression':
      return patternNames(node['id']);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [
        ...patternNames(node['id']),
        ...nodes(node['params']).flatMap(patternNames),
        ...hoistedNames(nodes(node['body'])),
      ];
    default:
      return [];
  }
}

/** What `var` declares anywhere in a function, functions in it aside. */
function hoistedNames(body: readonly CodeNode[]): string[] {
  const names: string[] = [];
  const waiting = [...body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'VariableDeclaration' && node['kind'] === 'var')
      names.push(...declaredNames([node]));
    if (/Function|^StaticBlock$/.test(node.type)) continue;
    for (const child of Object.values(node).flatMap(nodes)) waiting.push(child);
  }
  return names;
}

/** The names in what stands left of `=`, or for a parameter. */
function patternNames(pattern: unknown): string[] {
  if (!isCodeNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern)];
    case 'ObjectPattern':
      return nodes(pattern['properties']).flatMap((it) => patternNames(it['value'] ?? it));
    case 'ArrayPattern':
      return nodes(pattern['elements']).flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(pattern['left']);
    case 'RestElement':
      return patternNames(pattern['argument']);
    default:
      return [];
  }
}

/** Parts that are named rather than used, by what they are parts of. */
const NAMED: Record<string, readonly string[]> = {
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  ExportSpecifier: ['exported'],
  JSXAttribute: ['name'],
  JSXMemberExpression: ['property'],
};

/** Parts that are names only where they stand in brackets. */
const COMPUTED: Record<string, string> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
};

/** What uses nothing of the file. */
const CLOSED = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'MetaProperty',
  'JSXClosingElement',
  'JSXNamespacedName',
]);

function usingParts(node: CodeNode): CodeNode[] {
  const { type } = node;
  if (CLOSED.has(type) || (type === 'ExportNamedDeclaration' && node['source'])) return [];
  const skipped = new Set(NAMED[type]);
  const computed = COMPUTED[type];
  if (computed !== undefined && !node['computed']) skipped.add(computed);
  if (isIntrinsic(node['name'])) skipped.add('name');
  return Object.entries(node).flatMap(([part, value]) => (skipped.has(part) ? [] : nodes(value)));
}

/** The name of an element of HTML, which is none of the file's. */
function isIntrinsic(name: unknown): boolean {
  return isCodeNode(name) && /^[a-z]/.test(nameOf(name));
}

function nameOf(node: CodeNode): string {
  return typeof node['name'] === 'string' ? node['name'] : '';
}

/** A part of a node as the nodes in it. */
function nodes(part: unknown): CodeNode[] {
  if (Array.isArray(part)) return part.filter(isCodeNode);
  return isCodeNode(part) ? [part] : [];
}
