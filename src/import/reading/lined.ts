/** A text whose lines remember on which line of their file they stood, whatever is put in their place. */
export class Lined {
  text: string;
  #origins: readonly number[];

  constructor(text: string, firstLine: number) {
    this.text = text;
    this.#origins = text.split('\n').map((_, index) => firstLine + index);
  }

  /** The file's line of a line of the text, both from 1. */
  originOf(line: number): number {
    return this.#origins[Math.min(line, this.#origins.length) - 1] ?? 1;
  }

  /** The file's line of an offset in the text. */
  lineAt(offset: number): number {
    return this.originOf(this.text.slice(0, offset).split('\n').length);
  }

  /** Puts other text in the place of some; its lines are told to stand where the old ones stood. */
  replace(from: number, to: number, by: string): void {
    const first = this.text.slice(0, from).split('\n').length - 1;
    const last = first + this.text.slice(from, to).split('\n').length - 1;
    const made = by
      .split('\n')
      .map((_, index) => this.#origins[Math.min(first + index, last)] ?? last + 1);
    this.text = this.text.slice(0, from) + by + this.text.slice(to);
    this.#origins = [...this.#origins.slice(0, first), ...made, ...this.#origins.slice(last + 1)];
  }

  /** Changes the text, line by line, none more and none less. */
  change(by: (text: string) => string): void {
    this.text = by(this.text);
  }
}
