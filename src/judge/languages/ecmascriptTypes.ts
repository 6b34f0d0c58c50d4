import type { Type } from '../../core/type.ts';

/** How a type is written in TypeScript, and in JSDoc, which uses the same language. */
export function ecmascriptType(type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'long':
    case 'float':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'char':
      return 'string';
    case 'string':
    case 'bigint':
    case 'void':
      return type.kind;
    case 'clock':
      return 'Clock';
    case 'array':
      return `${operand(type.of)}[]`;
    case 'map':
      return `Map<${ecmascriptType(type.key)}, ${ecmascriptType(type.value)}>`;
    case 'optional':
      return isUnion(type.of) ? ecmascriptType(type.of) : `${operand(type.of)} | null`;
    case 'list':
      return `ListNode<${ecmascriptType(type.of)}> | null`;
    case 'tree':
      return `TreeNode<${ecmascriptType(type.of)}> | null`;
    case 'record':
      return type.name;
    case 'task':
      return `() => Promise<${ecmascriptType(type.returns)}>`;
    case 'callback': {
      const params = type.params
        .map((param, index) => `${letter(index)}: ${ecmascriptType(param)}`)
        .join(', ');
      const returns = ecmascriptType(type.returns);
      return `(${params}) => ${type.async ? `Promise<${returns}>` : returns}`;
    }
  }
}

/** Names of what the support file has to offer for a type: `Clock`, `ListNode`, `TreeNode`, records. */
export function supportNames(type: Type): string[] {
  switch (type.kind) {
    case 'clock':
      return ['Clock'];
    case 'list':
      return ['ListNode', ...supportNames(type.of)];
    case 'tree':
      return ['TreeNode', ...supportNames(type.of)];
    case 'array':
    case 'optional':
      return supportNames(type.of);
    case 'map':
      return [...supportNames(type.key), ...supportNames(type.value)];
    case 'record':
      return [type.name];
    case 'task':
      return supportNames(type.returns);
    case 'callback':
      return [...type.params, type.returns].flatMap(supportNames);
    case 'int':
    case 'long':
    case 'bigint':
    case 'float':
    case 'bool':
    case 'string':
    case 'char':
    case 'void':
      return [];
  }
}

function operand(type: Type): string {
  const text = ecmascriptType(type);
  return isUnion(type) || type.kind === 'task' || type.kind === 'callback' ? `(${text})` : text;
}

function isUnion(type: Type): boolean {
  return type.kind === 'optional' || type.kind === 'list' || type.kind === 'tree';
}

function letter(index: number): string {
  return 'abcdefgh'.charAt(index);
}
