// What screens are given by the app and do not make themselves: the case, the view, files, workers, clock and ids.

export * from './afterSession';
export * from './cases';
export * from './files';
export * from './hooks';
export * from './importing';
export * from './leaving';
export * from './openCase';
export * from './room';
export * from './sealing';
export * from './simulating';
export * from './view';
export * from './workbench';
