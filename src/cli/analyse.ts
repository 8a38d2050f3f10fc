import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { issueSentence } from '../base/issue';
import { readCaseFile } from '../case';
import { analysisOutput, refusedAnalysis } from './analysisOutput';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error('Usage: npm run -s analyse -- CASE.costbridge.json');
  process.exit(2);
}
let text: string;
try {
  text = readFileSync(path, 'utf8');
} catch (error) {
  console.error(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  process.exit(2);
}
const read = readCaseFile(text, basename(path));
const output = read.ok ? analysisOutput(read.value.data) : null;
if (!read.ok) console.error(issueSentence(read.error));
const reason = read.ok ? 'The case holds no estimate yet.' : issueSentence(read.error);
console.log(JSON.stringify(output ?? refusedAnalysis(reason), null, 2));
