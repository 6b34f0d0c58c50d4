import type { LanguageId } from './language.ts';
import { acceptedNames } from './names.ts';

/** What a name of the signature is called in a solution. */
export type NameRole = 'function' | 'method' | 'parameter' | 'field' | 'type';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** https://tc39.es/ecma262/#prod-ReservedWord, with those that modules reserve, and what a module may not bind. */
const ecmascript = words(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield',
);

/** https://docs.python.org/3/reference/lexical_analysis.html#keywords, and the name of a method's object. */
const python = words(
  'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return self try while with yield',
);

/** https://go.dev/ref/spec#Keywords */
const go = words(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
    'range return select struct switch type var',
);

/** https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.9 */
const java = words(
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends false ' +
    'final finally float for goto if implements import instanceof int interface long native new null package private ' +
    'protected public return short static strictfp super switch synchronized this throw throws transient true try ' +
    'void volatile while',
);

/** Methods that every Java object has; one of the same name clashes with them where it takes nothing. */
const javaObjectMethods = words('clone finalize getClass hashCode notify notifyAll toString wait');

/** Types that starters or the support files beside them use by their bare name. */
const supportTypes = words(
  'BigInteger Callable Clock List ListNode Map Object Promise Solution String TreeNode',
);

/** The languages in which a name cannot be written as it is, or would mean something else. */
export function reservedIn(name: string, role: NameRole): LanguageId[] {
  const written = (language: LanguageId) => acceptedNames(name, language)[0] ?? name;
  const found: LanguageId[] = [];
  // Property names may be any word in JavaScript.
  if ((role === 'function' || role === 'parameter') && ecmascript.has(name)) {
    found.push('typescript', 'javascript');
  }
  if (role === 'method' && name === 'constructor') found.push('typescript', 'javascript');
  if (python.has(role === 'type' ? name : written('python'))) found.push('python');
  if (role === 'parameter' && go.has(name)) found.push('go');
  if (java.has(name) || (role === 'method' && javaObjectMethods.has(name))) found.push('java');
  if (role === 'type' && supportTypes.has(name)) return ['typescript', 'javascript', 'python', 'go', 'java'];
  return found;
}
