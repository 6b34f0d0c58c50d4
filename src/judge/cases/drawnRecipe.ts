import { expandInputs, expandOperations, type OperationSequence } from '../../core/expandRecipe.ts';
import type { Json } from '../../core/json.ts';
import type { InputsRecipe, OperationsRecipe } from '../../core/valueRecipe.ts';

/**
 * What a recipe gives, drawn once for as long as its case is held: a pack has all solutions of a problem judged by the
 * same cases, and drawing a large input takes longer than some solutions take to answer it.
 */
const drawnInputs = new WeakMap<InputsRecipe, readonly Readonly<Record<string, Json>>[]>();
const drawnOperations = new WeakMap<OperationsRecipe, readonly OperationSequence[]>();

/** As `expandInputs` has them. */
export function inputsOf(recipe: InputsRecipe): readonly Readonly<Record<string, Json>>[] {
  const drawn = drawnInputs.get(recipe) ?? expandInputs(recipe);
  drawnInputs.set(recipe, drawn);
  return drawn;
}

/** As `expandOperations` has them. */
export function operationsOf(recipe: OperationsRecipe): readonly OperationSequence[] {
  const drawn = drawnOperations.get(recipe) ?? expandOperations(recipe);
  drawnOperations.set(recipe, drawn);
  return drawn;
}
