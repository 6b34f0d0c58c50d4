import * as l10n from '@vscode/l10n';
import { packLimits } from './packLimits.ts';
import type { InputsRecipe, OperationsRecipe, ValueRecipe } from './valueRecipe.ts';

/** The longest JSON that a recipe can draw, in characters; about that, for what is escaped. */
export function recipeCharacters(recipe: ValueRecipe): number {
  if ('literal' in recipe) return JSON.stringify(recipe.literal).length;
  if ('int' in recipe) return rangeCharacters(recipe.int);
  // Each draw moves it on; the longest number that JSON can hold exactly is a bound without knowing how many there are.
  if ('time' in recipe) return String(-Number.MAX_SAFE_INTEGER).length;
  if ('interval' in recipe) {
    const { start, length } = recipe.interval;
    return rangeCharacters(start) + rangeCharacters([start[0] + length[0], start[1] + length[1]]) + 3;
  }
  if ('choice' in recipe) return Math.max(...recipe.choice.map((value) => JSON.stringify(value).length));
  if ('string' in recipe) return recipe.string.length[1] + 2;
  if ('concat' in recipe) return sum(recipe.concat);
  return recipe.array.length[1] * (recipeCharacters(recipe.array.of) + 1) + 2;
}

/** What in a recipe of operations asks for more than a run can take, if anything. */
export function operationsRecipeFault(recipe: OperationsRecipe): string | undefined {
  const calls = recipe.sequences * recipe.length[1];
  if (calls > packLimits.generatedOperations) {
    return l10n.t(
      'the recipe draws up to {0} calls; at most {1} are allowed',
      calls,
      packLimits.generatedOperations,
    );
  }
  const starts = Math.max(...recipe.operations.map(({ args, weight }) => (weight === 0 ? sum(args) : 0)));
  const drawn = Math.max(...recipe.operations.map(({ args, weight }) => (weight === 0 ? 0 : sum(args))));
  const usual = Math.max(drawn, sum(Object.values(recipe.construct)));
  return inputFault(Math.max(starts, usual), usual * calls + starts * recipe.sequences);
}

/** The same for a recipe of inputs. */
export function inputsRecipeFault(recipe: InputsRecipe): string | undefined {
  const characters = sum(Object.values(recipe.input));
  return inputFault(characters, characters * recipe.count);
}

function inputFault(characters: number, inAll: number): string | undefined {
  const { generatedInputCharacters, generatedCharacters } = packLimits;
  if (characters > generatedInputCharacters) {
    return l10n.t(
      'the recipe draws arguments of up to {0} characters for one call; at most {1} are allowed',
      characters,
      generatedInputCharacters,
    );
  }
  if (inAll > generatedCharacters) {
    return l10n.t(
      'the recipe draws up to {0} characters of arguments; at most {1} are allowed',
      inAll,
      generatedCharacters,
    );
  }
  return undefined;
}

function rangeCharacters(range: readonly [number, number]): number {
  return Math.max(...range.map((end) => String(end).length));
}

function sum(recipes: readonly ValueRecipe[]): number {
  return recipes.reduce((total, recipe) => total + recipeCharacters(recipe), 0);
}
