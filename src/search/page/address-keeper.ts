/** How a state is said in an address. */
interface Form<State> {
  readonly parse: (search: string) => State;
  /** Empty where there is nothing to say. */
  readonly format: (state: State) => string;
}

/** Keeps the address of the page at what it shows: typing replaces an entry of the history, a decision adds one. */
export class AddressKeeper<State> {
  readonly #form: Form<State>;
  /** Whether the reader meant the address to stay as it is: the next change is a new entry. */
  #isKept = false;

  constructor(form: Form<State>) {
    this.#form = form;
  }

  /** The state that the address asks for. */
  read(): State {
    const { parse, format } = this.#form;
    const state = parse(location.search);
    this.#isKept = format(state) !== '';
    return state;
  }

  /** Puts a state in the address, for good where the reader decided. */
  write(state: State, isDecision: boolean): void {
    const { parse, format } = this.#form;
    const address = format(state);
    if (address === format(parse(location.search))) {
      this.#isKept ||= isDecision;
      return;
    }
    const url = `${location.pathname}${address}`;
    if (this.#isKept || isDecision) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#isKept = isDecision;
  }

  /** Notes how many results an entry showed, for who follows one and comes back. */
  noteAmount(amount: number): void {
    history.replaceState({ amount }, '');
  }

  /** How many results the entry showed, as far as it says: anybody may write one. */
  readAmount(least: number, most: number): number {
    const state: unknown = history.state;
    const amount = state !== null && typeof state === 'object' && 'amount' in state && state.amount;
    return Math.min(Math.max(Number(amount) || 0, least), most);
  }
}
