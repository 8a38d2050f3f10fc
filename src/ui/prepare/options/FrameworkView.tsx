import { plainFileName } from '../../../base/fileName';
import { type FormatContext, formatMoney } from '../../../base/format';
import { issue } from '../../../base/issue';
import { fail } from '../../../base/result';
import { documentOf } from '../../../case';
import { composeFramework, optionsIn, type Proposal } from '../../../preparation';
import { useFormat } from '../../context';
import { SavePage } from '../SavePage';
import { usePreparation } from '../usePreparation';
import { frameworkWanted, ofOptionsAlone } from './frameworkWanted';

const lackWords = {
  proposals: 'an option with words for the customer',
  theirs: 'an interest of theirs that has a source and is served',
  ours: 'an interest of ours that is served',
} as const;

const gone = issue(
  'The page on widening the relationship',
  'options and interests of both sides',
  'a case that lacks them by now',
  'Add what the page lacks. Nothing was written.',
);

/** One page on widening the relationship, as it would read: what both look after, and what we propose. */
export function FrameworkView() {
  const { data, preparation, context } = usePreparation();
  const options = optionsIn(preparation.options, documentOf(data).language);
  const format = useFormat();
  const { customer, product, theirs, ours, proposals, lacks } = composeFramework({ ...preparation, options }, context);
  return (
    <section aria-labelledby="prepare-framework">
      <div className="prepare-list-head">
        <h2 id="prepare-framework">A page on widening the relationship</h2>
        {lacks.length === 0 && (
          <div className="prepare-adds">
            <SavePage
              edition="framework"
              of={ofOptionsAlone}
              make={async ({ open, today, look, pdf }, signal, onProgress) => {
                const wanted = frameworkWanted(open, today);
                return wanted === null ? fail(gone) : pdf.framework({ ...wanted, look }, signal, onProgress);
              }}
              fileName={(day) => plainFileName(`${product || 'Framework'} widening ${day}.pdf`)}
            >
              Save page as PDF
            </SavePage>
          </div>
        )}
      </div>
      {lacks.length > 0 ? (
        <p className="field-hint">{`It still lacks ${lacks.map((lack) => lackWords[lack]).join(', and ')}.`}</p>
      ) : (
        <article className="prepare-page" aria-label="The page as it would read">
          <h3>{[product, customer].filter(Boolean).join(', ')}</h3>
          <div className="prepare-two">
            <TextList heading="What matters to you, as we understood it" items={theirs} />
            <TextList heading="What matters to us" items={ours} />
          </div>
          <h4>What we could look at together</h4>
          <ol>
            {proposals.map((proposal) => (
              <li key={proposal.optionId}>
                <strong>{proposal.name}.</strong> {proposal.text}
                {proposal.conditions !== '' && ` ${proposal.conditions}`}
                {proposal.valueToThem && ` Worth to you a year: ${valueText(proposal.valueToThem, format)}.`}
              </li>
            ))}
          </ol>
        </article>
      )}
    </section>
  );
}

function TextList({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h4>{heading}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function valueText({ low, high }: NonNullable<Proposal['valueToThem']>, format: FormatContext): string {
  const money = formatMoney(low, format, 0);
  return low.eq(high) ? money : `${money} to ${formatMoney(high, format, 0)}`;
}
