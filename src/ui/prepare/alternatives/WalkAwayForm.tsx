import { useState } from 'react';
import { currencySymbol } from '../../../base/currency';
import type { WalkAway } from '../../../preparation';
import { useFormat } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { TextField } from '../../parts/TextField';
import { PassphraseForm } from './PassphraseForm';

interface WalkAwayFormProps {
  readonly content: WalkAway;
  readonly onChange: (fields: Partial<WalkAway>) => void;
  readonly onPassphrase: (passphrase: string) => void;
}

/** The section while it is open. */
export function WalkAwayForm({ content, onChange, onPassphrase }: WalkAwayFormProps) {
  const symbol = currencySymbol(useFormat().currency);
  const unit = symbol === '' ? {} : { unit: symbol };
  const [isChanging, setChanging] = useState(false);
  return (
    <div className="prepare-walk-away">
      <TextField
        label="What we do if no agreement comes about"
        rows={3}
        value={content.alternative}
        onChange={(alternative) => onChange({ alternative })}
      />
      <div className="prepare-fields">
        <FigureField
          label="Walk-away price per unit"
          value={content.walkAway}
          placeholder="missing"
          {...unit}
          onChange={(walkAway) => onChange({ walkAway })}
        />
        <FigureField
          label="Target price per unit"
          value={content.target}
          placeholder="missing"
          {...unit}
          onChange={(target) => onChange({ target })}
        />
      </div>
      <TextField
        label="Why there, and who agreed to it"
        rows={2}
        value={content.walkAwayReason}
        onChange={(walkAwayReason) => onChange({ walkAwayReason })}
      />
      <TextField
        label="Contingency: what we do if they walk away"
        rows={3}
        value={content.contingency}
        onChange={(contingency) => onChange({ contingency })}
      />
      {isChanging ? (
        <PassphraseForm
          isNew
          isBusy={false}
          action="Use this passphrase from now on"
          onGiven={(passphrase) => {
            setChanging(false);
            onPassphrase(passphrase);
          }}
        />
      ) : (
        <Button onPress={() => setChanging(true)}>Change the passphrase</Button>
      )}
    </div>
  );
}
