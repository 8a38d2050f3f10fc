// What sealing needs of the browser's cryptography, as a chunk of its own: the first screen does without.
export { openText, sealText } from '../../io';
