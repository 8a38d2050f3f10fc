import { type ComponentType, useState } from 'react';
import { pictureGaps } from '../../preparation';
import { Lock } from '../parts/Lock';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Status } from '../parts/slots';
import { AlternativesSection } from './alternatives/AlternativesSection';
import { OptionsSection } from './options/OptionsSection';
import { PictureSection } from './picture/PictureSection';
import { PlanSection } from './plan/PlanSection';
import { PlaybookSection } from './playbook/PlaybookSection';
import { TradesSection } from './trades/TradesSection';
import { usePreparation } from './usePreparation';
import './prepare.css';

type SectionName = 'picture' | 'options' | 'alternatives' | 'playbook' | 'plan' | 'trades';

const names: Readonly<Record<SectionName, string>> = {
  picture: 'Picture',
  options: 'Interests and options',
  alternatives: 'Alternatives and walk-away',
  playbook: 'Playbook',
  plan: 'Plan',
  trades: 'Trade log',
};
const segments = (Object.keys(names) as SectionName[]).map((value) => ({ value, label: names[value] }));

const sections: Readonly<Record<SectionName, ComponentType>> = {
  picture: PictureSection,
  options: OptionsSection,
  alternatives: AlternativesSection,
  playbook: PlaybookSection,
  plan: PlanSection,
  trades: TradesSection,
};

/** What the team gets ready before it sits at the table. Internal, all of it. */
export function PrepareScreen() {
  const [name, setName] = useState<SectionName>('picture');
  const { preparation } = usePreparation();
  const Section = sections[name];
  const gaps = pictureGaps(preparation).length;
  return (
    <div className="prepare-screen">
      <header className="prepare-head">
        <SegmentedControl
          label="Part of the preparation"
          isLabelHidden
          segments={segments}
          value={name}
          onChange={setName}
        />
        <p className="prepare-internal">
          <Lock /> Internal: nothing of this screen stands in a document, but for options that you mark as proposals.
        </p>
      </header>
      <div className="prepare-work" key={name}>
        <Section />
      </div>
      <Status>
        <span className="status-space" />
        <span>
          {gaps === 0 ? 'The picture lacks nothing' : `${gaps} ${gaps === 1 ? 'thing' : 'things'} to find out`}
        </span>
      </Status>
    </div>
  );
}
