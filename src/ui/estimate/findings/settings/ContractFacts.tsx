import type { CheckSettings } from '../../../../checks';
import { FigureField } from '../../../parts/FigureField';
import { SelectField } from '../../../parts/SelectField';
import { TextField } from '../../../parts/TextField';

interface ContractFactsProps {
  readonly settings: CheckSettings;
  readonly onChange: (fields: Partial<CheckSettings>, mergeKey?: string) => void;
}

type YesNo = 'unknown' | 'yes' | 'no';
const answers = [
  { value: 'unknown', label: 'Not said' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const satisfies readonly { readonly value: YesNo; readonly label: string }[];

/** What the estimate itself cannot say and the rules compare it with. Empty where nobody said. */
export function ContractFacts({ settings, onChange }: ContractFactsProps) {
  const { contract } = settings;
  const words = (field: 'site' | 'drawingRevision' | 'accuracyClass' | 'date') => ({
    value: settings[field] ?? '',
    onChange: (value: string, key: string) => onChange({ [field]: value.trim() === '' ? null : value }, key),
  });
  const figure = (field: 'paymentDays' | 'interestRate' | 'deliveriesPerYear' | 'lowVolume') => ({
    value: settings[field],
    refuse: (value: string) => (value.startsWith('-') ? 'Expected zero or more' : null),
    onChange: (value: CheckSettings[typeof field]) => onChange({ [field]: value }),
  });
  const flag = (value: boolean | null, set: (value: boolean | null) => void) => ({
    value: value === null ? ('unknown' as const) : value ? ('yes' as const) : ('no' as const),
    options: answers,
    onChange: (answer: YesNo) => set(answer === 'unknown' ? null : answer === 'yes'),
  });
  return (
    <section className="settings-section" aria-label="This contract">
      <h3>This contract</h3>
      <div className="settings-grid">
        <TextField label="Where it is made" hint="Country or place" {...words('site')} />
        <TextField label="Current drawing revision" {...words('drawingRevision')} />
        <TextField label="Accuracy class of the estimate" hint="As the customer gave it" {...words('accuracyClass')} />
        <TextField label="Day of the checks" type="date" hint="Empty takes today" {...words('date')} />
        <FigureField label="Payment" unit="days" {...figure('paymentDays')} />
        <FigureField label="Deliveries per year" {...figure('deliveriesPerYear')} />
        <FigureField label="Interest per year, in %" isPercent {...figure('interestRate')} />
        <FigureField label="Low volume up to, per year" {...figure('lowVolume')} />
        <SelectField
          label="Is plant or equipment"
          {...flag(settings.isCapitalEquipment, (isCapitalEquipment) => onChange({ isCapitalEquipment }))}
        />
        <SelectField
          label="Warranty is owed"
          {...flag(contract.warranty, (warranty) => onChange({ contract: { ...contract, warranty } }))}
        />
        <SelectField
          label="Service parts are owed"
          {...flag(contract.serviceParts, (serviceParts) => onChange({ contract: { ...contract, serviceParts } }))}
        />
        <SelectField
          label="End of life is owed"
          {...flag(contract.endOfLife, (endOfLife) => onChange({ contract: { ...contract, endOfLife } }))}
        />
      </div>
    </section>
  );
}
