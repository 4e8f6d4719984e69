import { enableCompileCache } from 'node:module';

/*
 * Before anything else is loaded, in every thread (`node --import`): what Node makes of hundreds of modules, ours
 * without their types among them, it keeps for the next start. A cold start takes as long as it did.
 */

enableCompileCache('.cache/code');
