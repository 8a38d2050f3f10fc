import { type Layout, matchLayouts, type Recipe } from '../../estimate';
import type { Database, StoredRecipe } from './database';

/** Corrections of earlier imports by the shape of the file: one recipe a shape, the last one kept. */
export class RecipeStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The recipe for files of this shape; null where none was kept. */
  async find(layout: Layout): Promise<StoredRecipe | null> {
    const all = await this.#database.getAll('recipes');
    return all.find(({ recipe }) => matchLayouts(recipe.layout, layout) !== null) ?? null;
  }

  /** Keeps a recipe in place of the one for files of that shape. `id` is for a new one. */
  async keep(recipe: Recipe, id: string, keptAt: string): Promise<void> {
    const before = await this.find(recipe.layout);
    await this.#database.put('recipes', { id: before?.id ?? id, keptAt, recipe });
  }

  async forget(id: string): Promise<void> {
    await this.#database.delete('recipes', id);
  }
}
