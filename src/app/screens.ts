import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { OpenCase } from '../ui/context';

/** A screen on the way through; loaded when someone goes there. */
export interface Screen {
  readonly path: string;
  readonly label: string;
  readonly component: LazyExoticComponent<ComponentType>;
  /** Whether it makes sense only with a case that is open. */
  readonly needsCase: boolean;
  readonly count: (open: OpenCase) => number | null;
  /** Nothing of it stands in a document: set apart on the way. */
  readonly isInternal?: true;
}

/** In the order of the way through. */
export const screens: readonly Screen[] = [
  {
    path: '/import',
    label: 'Import',
    component: lazy(async () => ({ default: (await import('../ui/import/ImportScreen')).ImportScreen })),
    needsCase: false,
    count: () => null,
  },
  {
    path: '/revisions',
    label: 'Revisions',
    component: lazy(async () => ({ default: (await import('../ui/revision/RevisionScreen')).RevisionScreen })),
    needsCase: true,
    count: ({ data }) => Object.keys(data.revisions).length,
  },
  {
    path: '/estimate',
    label: 'Estimate',
    component: lazy(async () => ({ default: (await import('../ui/estimate/EstimateScreen')).EstimateScreen })),
    needsCase: true,
    count: ({ estimate }) => estimate.lines.length - 1,
  },
  {
    path: '/gap',
    label: 'Gap',
    component: lazy(async () => ({ default: (await import('../ui/gap/GapScreen')).GapScreen })),
    needsCase: true,
    count: () => null,
  },
  {
    path: '/tco',
    label: 'TCO',
    component: lazy(async () => ({ default: (await import('../ui/tco/TcoScreen')).TcoScreen })),
    needsCase: true,
    count: ({ data }) => Object.keys(data.alternatives).length || null,
  },
  {
    path: '/critique',
    label: 'Critique',
    component: lazy(async () => ({ default: (await import('../ui/critique/CritiqueScreen')).CritiqueScreen })),
    needsCase: true,
    count: ({ data }) => Object.keys(data.points).length,
  },
  {
    path: '/prepare',
    label: 'Prepare',
    component: lazy(async () => ({ default: (await import('../ui/prepare/PrepareScreen')).PrepareScreen })),
    needsCase: true,
    count: () => null,
    isInternal: true,
  },
  {
    path: '/review',
    label: 'Review',
    component: lazy(async () => ({ default: (await import('../ui/review/ReviewScreen')).ReviewScreen })),
    needsCase: true,
    count: ({ data }) => Object.keys(data.sessions).length || null,
  },
];
