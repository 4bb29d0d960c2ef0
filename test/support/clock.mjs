/**
 * Starts a command's clock at the instant in `CLOCK`, as on a machine whose clock is wrong. For
 * `node --import`.
 */
const { CLOCK } = process.env;
const System = Date;
const ahead = CLOCK === undefined ? 0 : System.parse(CLOCK) - System.now();

globalThis.Date = class extends System {
  constructor(...given) {
    super(...(given.length === 0 ? [System.now() + ahead] : given));
  }
  static now() {
    return System.now() + ahead;
  }
};
