import type { LostStep } from '../../estimate';
import { Button } from '../parts/Button';
import { shortDate } from '../parts/clockTime';
import { correctionWords } from './correctionWords';
import type { RecipeControl } from './useRecipe';

/** Corrections of an earlier file of this shape: offered, and what came of them. */
export function RecipeOffer({ offer, report, apply, later, forget }: RecipeControl) {
  if (offer) {
    const count = offer.recipe.steps.length;
    return (
      <section aria-labelledby="recipe">
        <h2 id="recipe">Seen before</h2>
        <div className="import-card import-card-ours">
          <p>
            You corrected a file of this shape on {shortDate(offer.keptAt)} (
            {count === 1 ? 'one correction' : `${count} corrections`}).
          </p>
          <div className="import-choices">
            <Button size="small" onPress={apply}>
              Apply
            </Button>
            <Button size="small" onPress={later}>
              Not now
            </Button>
            <Button size="small" onPress={forget}>
              Forget
            </Button>
          </div>
        </div>
      </section>
    );
  }
  if (!report) return null;
  const count = report.corrections.length;
  return (
    <section aria-labelledby="recipe">
      <h2 id="recipe">Seen before</h2>
      <output className="import-note">
        {count === 1 ? 'One correction' : `${count} corrections`} of the earlier file applied.
      </output>
      {report.lost.length > 0 && <Lost steps={report.lost} />}
    </section>
  );
}

function Lost({ steps }: { readonly steps: readonly LostStep[] }) {
  return (
    <div className="import-card import-card-doubt">
      <p>{steps.length === 1 ? 'One found no row here:' : `${steps.length} found no row here:`}</p>
      <ul className="import-noticed">
        {steps.map((step) => (
          <li key={JSON.stringify(step.correction)}>{correctionWords(step)}</li>
        ))}
      </ul>
    </div>
  );
}
