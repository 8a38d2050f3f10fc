import { inOrder } from '../../annotations';
import { type JointOption, type OptionContext, optionValue, restsOnWhatIsKept } from '../../preparation';
import type { ShareWarning } from '../shareWarnings';

/** What the section of the options would leave out, or say less well than it could. */
export function optionWarnings(
  options: Readonly<Record<string, JointOption>>,
  context: OptionContext,
): readonly ShareWarning[] {
  const warn = (text: string): ShareWarning => ({ pointId: null, text });
  return inOrder<JointOption>(options).flatMap((option): readonly ShareWarning[] => {
    const { name, disclosure, proposal, method } = option;
    if (disclosure === 'internal') return [];
    if (proposal.trim() === '')
      return [warn(`The option "${name}" has no words for the customer, and stays out of the document.`)];
    const { toThem, gains, missing } = optionValue(method, context);
    const isOneSided = gains === 'theirsOnly' || gains === 'oursOnly';
    return [
      ...(isOneSided ? [warn(`Of the option "${name}" one side alone gains: it is no option yet.`)] : []),
      ...(disclosure === 'wordsOnly'
        ? []
        : toThem === null
          ? [warn(`The option "${name}" lacks ${missing.join(', ')}: it prints in words only.`)]
          : restsOnWhatIsKept(option, context.annotations)
            ? [
                warn(
                  `What the option "${name}" is worth is made of yearly costs that the document does not show to the digit: it prints in words only.`,
                ),
              ]
            : []),
    ];
  });
}
