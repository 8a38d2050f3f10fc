// What the library needs of the annotations, as a chunk of its own: the first screen does without.
export { mergeLibraries, readLibraryFile, writeLibraryFile } from '../../annotations';
