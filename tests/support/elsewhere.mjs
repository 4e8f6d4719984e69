// @ts-check
import { syncBuiltinESMExports } from 'node:module';
import dns from 'node:dns';
import net from 'node:net';

/* Loaded before a build: a clock that stands years back and runs on, and a machine without a network. */

const years = 10 * 365 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = /** @type {DateConstructor} */ (
  new Proxy(RealDate, {
    construct: (target, args) =>
      args.length === 0 ? new RealDate(RealDate.now() - years) : Reflect.construct(target, args),
    apply: () => new RealDate(RealDate.now() - years).toString(),
    get: (target, name) =>
      name === 'now' ? () => RealDate.now() - years : Reflect.get(target, name),
  })
);

const refuse = () => {
  throw new Error('There is no network here.');
};
const connect = net.Socket.prototype.connect;
/** @param {any[]} args */
net.Socket.prototype.connect = function (...args) {
  // Pipes between processes are no network.
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const isPipe = typeof options === 'string' || options?.path !== undefined;
  return isPipe ? Reflect.apply(connect, this, args) : refuse();
};
dns.lookup = /** @type {any} */ (refuse);
dns.promises.lookup = /** @type {any} */ (refuse);
syncBuiltinESMExports();
