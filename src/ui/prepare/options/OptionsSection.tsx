import { useState } from 'react';
import { inOrder } from '../../../annotations';
import {
  beginOption,
  type Interest,
  type JointOption,
  type OptionType,
  optionMethods,
  optionTypes,
  pictureGaps,
} from '../../../preparation';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { SelectField } from '../../parts/SelectField';
import { Gaps } from '../picture/PictureSection';
import { ListHead, RecordCard, RecordTexts, type TextSpec } from '../RecordCard';
import { useList, usePreparation } from '../usePreparation';
import { FrameworkView } from './FrameworkView';
import { OptionCard } from './OptionCard';

const kinds = optionTypes.map((value) => ({ value, label: optionMethods[value].name }));
const interestTexts: readonly TextSpec<'text' | 'source'>[] = [
  { name: 'text', label: 'What somebody looks after', rows: 2 },
  { name: 'source', label: 'Who said so, or what shows it', rows: 2 },
];

/** What each side looks after, and what could be agreed that serves several of these. */
export function OptionsSection() {
  const { preparation } = usePreparation();
  const interests = inOrder<Interest>(preparation.interests);
  const options = inOrder<JointOption>(preparation.options);
  const editor = useList('options');
  const [kind, setKind] = useState<OptionType>('volumeCommitment');
  return (
    <>
      <Interests interests={interests} />
      <section aria-labelledby="prepare-options">
        <ListHead
          id="prepare-options"
          title="Options"
          hint="Several, for the other side to improve. Values are a year."
          list="options"
        >
          <SelectField label="Kind of option" isLabelHidden value={kind} options={kinds} onChange={setKind} />
          <Button onPress={() => editor.add(beginOption(kind))}>Add option</Button>
        </ListHead>
        {options.length === 0 && (
          <EmptyState
            heading="What could be agreed beside the price?"
            text="Choose a kind and add it: the drivers that it asks for give its value to both sides. An option from which one side alone gains is marked."
          />
        )}
        <ul className="prepare-cards prepare-cards-wide">
          {options.map((option) => (
            <OptionCard key={option.id} option={option} interests={interests} editor={editor} />
          ))}
        </ul>
      </section>
      <FrameworkView />
    </>
  );
}

function Interests({ interests }: { readonly interests: readonly Interest[] }) {
  const editor = useList('interests');
  const { preparation } = usePreparation();
  const gaps = pictureGaps(preparation);
  return (
    <section aria-labelledby="prepare-interests">
      <ListHead id="prepare-interests" title="Interests" list="interests">
        <Button onPress={() => editor.add({ whose: 'theirs' })}>Add an interest of theirs</Button>
        <Button onPress={() => editor.add({ whose: 'ours' })}>Add an interest of ours</Button>
      </ListHead>
      <div className="prepare-two">
        {(['theirs', 'ours'] as const).map((whose) => (
          <div key={whose}>
            <h3 className={`tone-${whose}`}>{whose === 'theirs' ? 'Theirs' : 'Ours'}</h3>
            <ul className="prepare-list">
              {interests
                .filter((interest) => interest.whose === whose)
                .map((interest, at) => (
                  <RecordCard
                    key={interest.id}
                    name={`interest ${at + 1} of ${whose}`}
                    onRemove={() => editor.remove(interest.id)}
                  >
                    <div className="prepare-fields">
                      <RecordTexts
                        record={interest}
                        specs={whose === 'theirs' ? interestTexts : interestTexts.slice(0, 1)}
                        editor={editor}
                      />
                    </div>
                    <Gaps gaps={gaps} id={interest.id} />
                  </RecordCard>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
