import { dev } from '$app/environment';
import { asset } from '$app/paths';
import { isOwnScript } from '#lib/domain/address/own-script.ts';

/** What of Trusted Types is used here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

/** The map's worker and the one that keeps the site. */
const OURS = [asset('/_app/immutable/workers/'), asset('/service-worker.js')];

// Where the browser enforces Trusted Types, a text becomes a worker only if it is the address of one of ours, and never
// markup or a script. `default` is the policy that MapLibre's own `new Worker(text)` comes by. Development has other
// addresses.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (dev || isOwnScript(address, location.href, OURS) ? address : null)
});
