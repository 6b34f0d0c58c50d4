import { complexityClasses, complexityWords, type ComplexityClass } from './complexity.ts';
import type { Complexity } from './problem.ts';

/** The classes that count as right: those that the problem names, else those that it writes just as the list does. */
export function acceptedClasses(complexity: Complexity, of: 'time' | 'space'): readonly ComplexityClass[] {
  return complexity.classes?.[of] ?? complexityClasses.filter((each) => isAmong(each, complexity[of]));
}

function isAmong(each: ComplexityClass, texts: readonly string[]): boolean {
  const written = plain(complexityWords[each].written);
  return texts.some((text) => plain(text) === written);
}

/** Without spaces, and with powers as they are typed. */
function plain(text: string): string {
  return text.replaceAll(' ', '').replaceAll('²', '^2').replaceAll('³', '^3').replaceAll('ⁿ', '^n');
}
