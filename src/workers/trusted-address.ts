import { siteFiles } from '../model/routes.ts';

/** What a browser with Trusted Types offers; TypeScript has no types for it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}
interface Policy {
  readonly createScriptURL: (address: string) => string;
}

let policy: Policy | undefined;

/**
 * The address of a worker below a base path, as the policy of the page wants it. The one place of the site where
 * a text becomes the address of code: `formats/policy.ts` allows its name. Throws where another policy forbids it.
 */
export function trustAddress(base: string, file: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const whole = (name: string) => new URL(base + name, location.href).href;
  policy ??= trustedTypes?.createPolicy('workers', {
    createScriptURL: (asked) => {
      if (asked === whole(siteFiles.serviceWorker)) return asked;
      throw new TypeError(`${asked} is no worker of this site.`);
    },
  });
  return policy?.createScriptURL(whole(file)) ?? whole(file);
}
