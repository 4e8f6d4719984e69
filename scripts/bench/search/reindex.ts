// Scratch: the bench's real site indexed anew without building it.
import { readTerms } from '../../../src/load/names.ts';
import { writeIndex } from '../../../src/search/index/indexer.ts';
await writeIndex('.cache/bench/site', readTerms('content'));
