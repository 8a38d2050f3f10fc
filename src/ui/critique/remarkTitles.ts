import type { RemarkKind } from '../../disclosure';

/** What a remark is, in a word or two. */
export const remarkTitles: Readonly<Record<RemarkKind, string>> = {
  threat: 'Threat',
  demand: 'Demand',
  motive: 'Motive',
  closing: 'Closes the talk',
  obvious: 'Claims the plain',
  blame: 'Blame',
  ultimatum: 'Ultimatum',
  unknownNumber: 'Figure shown nowhere',
  ownNumber: 'Gives a figure of ours away',
  noFigure: 'A figure is due',
  noSource: 'A source is due',
  unsourced: 'A source is due',
  noQuestion: 'No question',
};
