import { ruleTable, type Unchecked } from '../../../checks';
import { useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { whereToGive } from './whereToGive';

interface UncheckedRulesProps {
  readonly unchecked: readonly Unchecked[];
  readonly onSettings: () => void;
}

/** Rules that could not look, for want of what, and where it can be given. */
export function UncheckedRules({ unchecked, onSettings }: UncheckedRulesProps) {
  const { changeView } = useWorkbench();
  if (unchecked.length === 0) return <p className="panel-text">Every rule had what it needs.</p>;
  return (
    <ul className="unchecked">
      {unchecked.map(({ rule, lacks }) => {
        const where = whereToGive(lacks);
        return (
          <li key={rule}>
            <p>
              <span className="finding-code">{rule}</span> {ruleTable[rule].title}
            </p>
            <p className="finding-note">Lacks {lacks}.</p>
            {where === 'deal' && (
              <Button
                size="small"
                aria-label={`Open the deal for ${rule}`}
                onPress={() => changeView({ panel: 'deal' })}
              >
                Open the deal
              </Button>
            )}
            {where === 'settings' && (
              <Button size="small" aria-label={`Open the settings for ${rule}`} onPress={onSettings}>
                Open the settings
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
