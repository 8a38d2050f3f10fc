import { issue } from '../../base/issue';
import { type Database, RecipeStore } from '../../io';
import type { Recipes } from '../../ui/context';
import type { Shared } from './shared';

/** Recipes of the import in the browser's store. Where it is blocked none is offered, and a new one is told as lost. */
export function createRecipes(
  database: Database | null,
  { outside, store }: Pick<Shared, 'outside' | 'store'>,
): Recipes {
  const recipes = database === null ? null : new RecipeStore(database);
  return {
    find: async (layout) => (await recipes?.find(layout).catch(() => null)) ?? null,
    keep: async (recipe) => {
      try {
        if (recipes === null) throw new Error('the store is blocked');
        await recipes.keep(recipe, outside.newId(), outside.now());
      } catch (error) {
        store.setState({ issue: notKept(error) });
      }
    },
    forget: async (id) => {
      await recipes?.forget(id).catch(() => undefined);
    },
  };
}

function notKept(error: unknown) {
  const got = `a refusal (${error instanceof Error ? error.message : String(error)})`;
  const todo = 'They are kept in this case. The next file of this shape has to be corrected again.';
  return issue('The store of this browser', 'to remember your corrections', got, todo, false);
}
