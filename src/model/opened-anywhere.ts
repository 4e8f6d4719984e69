import { isLocalAddress } from '../schema/addresses.ts';

/**
 * Whether a site is opened anywhere: built without an address, or for one at home, it may stand on a preview
 * host, on another port, or on a phone in the same network, so its pages name no address as theirs.
 */
export const isOpenedAnywhere = (site: URL): boolean => isLocalAddress(site.href);
