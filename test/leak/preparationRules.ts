/** What the team notes for the table never leaves. The one door is a proposal, made for it by `proposalsOf`. */

const kept = ['id', 'order'];

/** Fields of the collections of the preparation, as paths of the case. */
export const preparationPaths: readonly string[] = Object.entries({
  people: [...kept, 'name', 'role', 'interests', 'measuredBy', 'changed', 'source'],
  statements: [...kept, 'standing', 'text', 'source', 'question'],
  interests: [...kept, 'whose', 'text', 'source'],
  options: [
    ...kept,
    'name',
    'serves',
    'method.type',
    'method.figures.*',
    'conditions',
    'couldGoWrong',
    'proposal',
    'disclosure',
  ],
  planSteps: [...kept, 'label', 'who', 'side', 'days', 'isInLetter'],
  trades: [
    ...kept,
    'date',
    'asked',
    'offered',
    'given',
    'got',
    'priceChange',
    'optionId',
    'otherToThem',
    'otherToUs',
    'precedent',
  ],
  trustIssues: [...kept, 'what', 'cause', 'remedy', 'owner', 'due', 'isSettled'],
  sealed: ['id', 'version', 'iterations', 'salt', 'iv', 'ciphertext', 'verifier', 'checksum', 'sealedAt'],
}).flatMap(([collection, fields]) => fields.map((field) => `${collection}.${field}`));

/** Of the record in the settings that the plan is counted with. */
export const planFields = [
  'ourCountry',
  'theirCountry',
  'ourDaysOff',
  'theirDaysOff',
  'deadlineTime',
  'theirZone',
  'ourZone',
  'spareDays',
] as const;

/** Choices of a few, dates, whole numbers, and ids that are planted where they are ones. */
export const preparationCodes: readonly string[] = [
  'statements.standing',
  'interests.whose',
  'options.method.type',
  'options.serves',
  'planSteps.side',
  'planSteps.days',
  'planSteps.isInLetter',
  'trades.date',
  'trades.optionId',
  'trustIssues.due',
  'trustIssues.isSettled',
  'sealed.id',
  'sealed.version',
  'sealed.iterations',
  ...['ourCountry', 'theirCountry', 'ourDaysOff', 'theirDaysOff', 'deadlineTime', 'spareDays'].map(
    (field) => `settings.${field}`,
  ),
];
