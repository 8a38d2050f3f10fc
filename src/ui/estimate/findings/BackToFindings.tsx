import { useOpenCase, useView, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';

/** From a line back to the findings, while the grid shows the lines that have one. */
export function BackToFindings() {
  const { filter, panel } = useView();
  const { findings } = useOpenCase();
  const { changeView } = useWorkbench();
  if (filter !== 'findings' || panel !== 'selection') return null;
  return (
    <div className="back-to-findings">
      <Button size="small" look="quiet" onPress={() => changeView({ panel: 'findings' })}>
        {`← Findings ${findings.open.length}`}
      </Button>
    </div>
  );
}
