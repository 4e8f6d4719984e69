import { fixture, published } from '../support/read-dist.ts';
import { describeTruths } from '../support/truths.ts';

for (const built of [published, fixture]) describeTruths(built);
