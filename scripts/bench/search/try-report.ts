import { reportQuality } from './report-quality.ts';
console.log(await reportQuality('.cache/bench/site', false));
